package org.presente.host.attendance.domain.suggestion;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A display name taken apart for comparison. Digits are dropped and never read as an id: anybody
 * can type a number into a name.
 *
 * @param tokens the words without case, accents, particles and device names
 * @param dropped what was left out: {@code NUMBER_IN_NAME}, {@code EXTRA_TEXT}
 */
public record PersonName(List<String> tokens, Set<SuggestionReason> dropped) {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[{<][^)\\]}>]*[)\\]}>]?");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’`´]s\\b|['’`´]");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern DIGIT = Pattern.compile("\\p{N}");
  private static final Set<String> PARTICLES =
      Set.of("da", "das", "de", "del", "do", "dos", "e", "la", "las", "los", "van", "von", "y");
  private static final Set<String> DEVICES =
      Set.of(
          "android",
          "celular",
          "galaxy",
          "ipad",
          "iphone",
          "laptop",
          "macbook",
          "moto",
          "motorola",
          "movil",
          "notebook",
          "pc",
          "phone",
          "redmi",
          "samsung",
          "tablet",
          "xiaomi");

  /** Letters that Unicode does not take apart into letter and accent. */
  private static final Map<String, String> LETTERS =
      Map.of("ß", "ss", "ø", "o", "ł", "l", "đ", "d", "æ", "ae", "œ", "oe", "þ", "th", "ı", "i");

  public PersonName {
    tokens = List.copyOf(tokens);
    dropped = Set.copyOf(dropped);
  }

  /** The whole name without case and surplus blanks: what "exact name" compares. */
  public static String exactForm(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
    return SPACES.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  public static PersonName of(String name) {
    Set<SuggestionReason> dropped = EnumSet.noneOf(SuggestionReason.class);
    String exact = exactForm(name);
    BRACKETS.matcher(exact).results().forEach(match -> dropped.add(kindOf(match.group())));
    String bare = withoutAccents(BRACKETS.matcher(exact).replaceAll(" "));
    List<String> tokens = new ArrayList<>();
    for (String word : NOT_WORD.split(APOSTROPHES.matcher(bare).replaceAll(""), -1)) {
      if (DIGIT.matcher(word).find()) {
        dropped.add(SuggestionReason.NUMBER_IN_NAME);
      } else if (DEVICES.contains(word)) {
        dropped.add(SuggestionReason.EXTRA_TEXT);
      } else if (!word.isEmpty() && !PARTICLES.contains(word)) {
        tokens.add(word);
      }
    }
    return new PersonName(tokens, dropped);
  }

  /** The same for everybody whose name differs only in accents, order or particles. */
  public String sortedForm() {
    return String.join(" ", tokens.stream().sorted().toList());
  }

  private static SuggestionReason kindOf(String bracket) {
    return DIGIT.matcher(bracket).find()
        ? SuggestionReason.NUMBER_IN_NAME
        : SuggestionReason.EXTRA_TEXT;
  }

  private static String withoutAccents(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    return plain;
  }

  @Override
  public String toString() {
    return "PersonName";
  }
}
