package org.presente.sandbox.lms.campus;

import java.util.List;

/**
 * Thirty invented students as {@code given|family|time zone|locale}: namesakes (Ana Souza), long
 * names, accents, one-letter names, other scripts and marks that break careless HTML.
 */
final class StudentNames {
  static final List<String> LINES =
      List.of(
          "Ana|Souza|America/Sao_Paulo|en",
          "Bruno|Carvalho|America/Sao_Paulo|pt_br",
          "Ana|Souza|America/Recife|pt_br",
          "María José|García-Lorca y Fernández de Córdoba|Europe/Madrid|es",
          "Siobhán|O'Connor|Europe/Dublin|en",
          "Łukasz|Żółkiewski|Europe/Warsaw|en",
          "Nguyễn Thị|Minh Khai|Asia/Ho_Chi_Minh|en",
          "Zoë|van der Meer|Europe/Amsterdam|en",
          "Søren|Ægirsson|Atlantic/Reykjavik|en",
          "Wolfeschlegelsteinhausenbergerdorff|Featherstonehaugh-Cholmondeley|Europe/London|en",
          "李|娜|Asia/Shanghai|en",
          "Юлия|Соколова|Europe/Belgrade|en",
          "محمد|العلي|Asia/Amman|en",
          "अनन्या|शर्मा|Asia/Kolkata|en",
          "Jean-François|Lefèvre|Europe/Paris|en",
          "Ñusta|Quispe Mamani|America/La_Paz|es",
          "João Pedro|de Alcântara Gonçalves|America/Manaus|pt_br",
          "O|Yeong|Asia/Seoul|en",
          "Ngozi|Okonjo|Africa/Lagos|en",
          "Björk|Jónsdóttir|Atlantic/Reykjavik|en",
          "Renée|D'Angelo|America/New_York|en",
          "İbrahim|Çelik|Europe/Istanbul|en",
          "Kateřina|Dvořáková|Europe/Prague|en",
          "Ximena|Muñoz|America/Bogota|es",
          "Tama|Ngāti|Pacific/Auckland|en",
          "Sam & Alex|<b>Bold</b>|99|en",
          "Leilani|Kealoha|Pacific/Honolulu|en",
          "Lucía|Fernández|America/Argentina/Buenos_Aires|es",
          "Γιώργος|Παπαδόπουλος|Europe/Athens|en",
          "Zuzanna|Nowak|99|en");

  private StudentNames() {}
}
