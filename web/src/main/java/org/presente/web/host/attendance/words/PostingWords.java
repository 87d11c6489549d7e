package org.presente.web.host.attendance.words;

import java.math.BigDecimal;
import java.util.Optional;
import org.presente.host.attendance.MarkView;
import org.presente.host.gradebook.PostingState;
import org.presente.host.gradebook.PostingView;
import org.presente.web.host.language.Texts;

/**
 * Tells in words how far a mark got.
 *
 * @param finalised whether the class's marks are final
 */
record PostingWords(Texts texts, boolean finalised) {
  private static final String PREFIX = "attendance.posting.";
  private static final String AGREED = "agreed";

  PostingLine line(MarkView mark) {
    PostingView posting = mark.posting();
    boolean stopped = posting.state() == PostingState.STOPPED;
    return new PostingLine(
        texts.of(PREFIX + word(mark)),
        style(posting),
        text(mark),
        posting.state() == PostingState.SENT ? posting.sentAt() : Optional.empty(),
        posting.detail().orElse(""),
        posting.incidentCode().orElse(""),
        posting.isRetryable() && !stopped && posting.state() != PostingState.KEPT,
        posting.state() == PostingState.KEPT,
        posting.isDisputed(),
        stopped);
  }

  private String word(MarkView mark) {
    if (mark.posting().agreedAt().isPresent()) {
      return AGREED;
    }
    if (mark.posting().state() != PostingState.NOTHING) {
      return Keys.of(mark.posting().state());
    }
    if (!finalised) {
      return "later";
    }
    return mark.points().isPresent() ? "unsent" : "nothing";
  }

  private static String style(PostingView posting) {
    return switch (posting.state()) {
      case SENT -> "good";
      case KEPT -> posting.isDisputed() ? "wait" : "";
      case WAITING, STOPPED -> "wait";
      case REFUSED -> "bad";
      case NOTHING, SKIPPED -> "";
    };
  }

  private String text(MarkView mark) {
    return switch (mark.posting().state()) {
      case NOTHING -> "";
      case SENT, WAITING -> earlier(mark);
      case KEPT -> kept(mark);
      case REFUSED, SKIPPED, STOPPED -> reason(mark.posting());
    };
  }

  /** The gradebook holds another number than the table, for a while or until marks are final. */
  private String earlier(MarkView mark) {
    return mark.posting()
        .sentPoints()
        .filter(sent -> mark.points().filter(points -> points.compareTo(sent) == 0).isEmpty())
        .map(sent -> texts.of(PREFIX + "earlier", number(sent)))
        .orElse("");
  }

  private String kept(MarkView mark) {
    return mark.posting()
        .platformPoints()
        .map(
            theirs ->
                texts.of(
                    PREFIX + (mark.posting().isDisputed() ? "kept" : AGREED) + "-text",
                    number(theirs),
                    mark.points().map(this::number).orElse("–")))
        .orElseGet(() -> reason(mark.posting()));
  }

  private String reason(PostingView posting) {
    return posting
        .reason()
        .map(why -> texts.of("attendance.posting-reason." + Keys.of(why)))
        .orElse("");
  }

  private String number(BigDecimal points) {
    return new Numbers(texts.locale()).points(points);
  }
}
