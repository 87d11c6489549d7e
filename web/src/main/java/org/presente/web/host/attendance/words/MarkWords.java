package org.presente.web.host.attendance.words;

import org.presente.host.attendance.MarkView;
import org.presente.host.attendance.domain.mark.MarkReason;
import org.presente.host.attendance.domain.mark.MarkStatus;
import org.presente.web.host.language.Texts;

/**
 * Puts marks into words.
 *
 * @param names of the course's members
 * @param finalised whether the class's marks are final
 */
public record MarkWords(Texts texts, MemberNames names, boolean finalised) {
  public MarkLine line(MarkView mark) {
    Numbers numbers = new Numbers(texts.locale());
    return new MarkLine(
        mark.personId(),
        name(mark),
        mark.present(),
        numbers.share(mark.share()),
        mark.points()
            .map(
                points ->
                    texts.of(
                        "attendance.points",
                        numbers.points(points),
                        numbers.points(mark.maximum())))
            .orElse(""),
        texts.of("attendance.status." + Keys.of(mark.status())),
        style(mark.status()),
        reason(mark.reason()),
        mark.proof().map(proof -> texts.of("attendance.proof." + Keys.of(proof))).orElse(""),
        new PostingWords(texts, finalised).line(mark));
  }

  private String name(MarkView mark) {
    String name = names.of(mark.personId(), mark.name());
    return name.isBlank() ? texts.of("attendance.nameless") : name;
  }

  private String reason(MarkReason reason) {
    return reason == MarkReason.ATTENDED ? "" : texts.of("attendance.reason." + Keys.of(reason));
  }

  private static String style(MarkStatus status) {
    return switch (status) {
      case PRESENT -> "good";
      case LATE, PARTIAL -> "wait";
      case ABSENT -> "bad";
      case EXCUSED, NOT_GRADED -> "";
    };
  }
}
