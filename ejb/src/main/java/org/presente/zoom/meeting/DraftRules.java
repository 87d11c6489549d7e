package org.presente.zoom.meeting;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.presente.zoom.account.FieldProblem;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.domain.Timing;

/**
 * What a meeting must be like, in the limits of Zoom's reference ("Create a meeting").
 *
 * @param hostIds who may host here
 * @param keptStart the present start, which may lie in the past; a new one may not, because Zoom
 *     ignores it without a word
 */
public record DraftRules(
    MeetingDraft draft, Set<String> hostIds, Optional<Instant> keptStart, Instant now) {
  private static final int TOPIC_LENGTH = 200;
  private static final int INTERPRETERS_LENGTH = 1_200;
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final Duration FORM_FILLING = Duration.ofMinutes(5);
  private static final Pattern PASSCODE = Pattern.compile("[A-Za-z0-9@_*-]{1,10}");

  public List<FieldProblem> problems() {
    List<FieldProblem> problems = new ArrayList<>();
    topic().ifPresent(sentence -> problems.add(new FieldProblem("topic", sentence)));
    if (draft.timing() != Timing.ANY_TIME) {
      problems.addAll(times());
    }
    if (!PASSCODE.matcher(draft.passcode()).matches()) {
      problems.add(new FieldProblem("passcode", Sentence.PASSCODE_INVALID));
    }
    if (draft.options().amenities().interpreterLines().length() > INTERPRETERS_LENGTH) {
      problems.add(new FieldProblem("interpreters", Sentence.INTERPRETERS_INVALID));
    }
    host().ifPresent(sentence -> problems.add(new FieldProblem("hostId", sentence)));
    return List.copyOf(problems);
  }

  private List<FieldProblem> times() {
    List<FieldProblem> problems = new ArrayList<>();
    start().ifPresent(sentence -> problems.add(new FieldProblem("start", sentence)));
    if (draft.duration().toMinutes() < 1 || draft.duration().compareTo(LONGEST) > 0) {
      problems.add(new FieldProblem("duration", Sentence.DURATION_OUT_OF_RANGE));
    }
    if (draft.slots(draft.start()).isEmpty()) {
      problems.add(new FieldProblem("count", Sentence.SERIES_OUT_OF_RANGE));
    }
    return problems;
  }

  private Optional<Sentence> topic() {
    if (draft.topic().isBlank()) {
      return Optional.of(Sentence.FIELD_REQUIRED);
    }
    boolean tooLong = draft.topic().strip().length() > TOPIC_LENGTH;
    return tooLong ? Optional.of(Sentence.FIELD_TOO_LONG) : Optional.empty();
  }

  private Optional<Sentence> start() {
    try {
      Instant start = draft.start().atZone(draft.zone()).toInstant();
      boolean past = start.isBefore(now.minus(FORM_FILLING));
      return past && !keptStart.equals(Optional.of(start))
          ? Optional.of(Sentence.START_IN_PAST)
          : Optional.empty();
    } catch (DateTimeException outOfRange) {
      return Optional.of(Sentence.FIELD_REQUIRED);
    }
  }

  private Optional<Sentence> host() {
    if (draft.hostId().isBlank()) {
      return Optional.of(Sentence.HOST_REQUIRED);
    }
    return hostIds.contains(draft.hostId()) ? Optional.empty() : Optional.of(Sentence.HOST_UNKNOWN);
  }
}
