package org.presente.sandbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailTextTest {
  @Test
  void wordsOfAHeaderAreReadInBothCodings() {
    assertThat(MailText.header("=?UTF-8?Q?Class_0_come=C3=A7a?=")).isEqualTo("Class 0 começa");
    assertThat(MailText.header("=?UTF-8?B?RsOtc2ljYQ==?= =?UTF-8?Q?_2?=")).isEqualTo("Física 2");
    assertThat(MailText.header("plain")).isEqualTo("plain");
  }

  @Test
  void theFirstTextOfAMailIsFoundAndDecoded() {
    String mail =
        String.join(
            "\r\n",
            "Content-Type: multipart/alternative; boundary=\"B1\"",
            "",
            "--B1",
            "Content-Type: text/plain; charset=UTF-8",
            "Content-Transfer-Encoding: quoted-printable",
            "",
            "F=C3=ADsica em=",
            "pieza =E2=82=AC",
            "--B1",
            "Content-Type: text/html",
            "",
            "<p>no</p>",
            "--B1--",
            "");

    assertThat(MailText.plain(mail).strip()).isEqualTo("Física empieza €");
  }
}
