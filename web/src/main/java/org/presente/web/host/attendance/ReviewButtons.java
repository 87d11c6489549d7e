package org.presente.web.host.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.attendance.AttendanceService;
import org.presente.host.attendance.claim.ClaimService;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.visit.CurrentVisit;

/** Does what the pressed button of the attendance page says. */
@RequestScoped
class ReviewButtons {
  /** Whom, then who: {@code 42 NAME:ana s}. */
  private static final Pattern ACCEPT = Pattern.compile("([0-9]{1,18}) (.+)", Pattern.DOTALL);

  @Inject private AttendanceService attendance;
  @Inject private ClaimService claims;
  @Inject private CurrentVisit visit;
  @Inject private ButtonPressed pressed;
  @Inject private ExceptionsPanel exceptions;

  /** Empty when no button says anything that can be understood. */
  Optional<Done> act(long sessionId) {
    return accepted(sessionId)
        .or(() -> assigned(sessionId))
        .or(() -> dismissed(sessionId))
        .or(() -> by("refuse", Done.REFUSED, id -> claims.refuse(visit.get(), sessionId, id)))
        .or(() -> by("undo", Done.UNDONE, id -> attendance.undo(visit.get(), id)))
        .or(() -> by("retry", Done.RETRIED, id -> attendance.retry(visit.get(), sessionId, id)))
        .or(() -> by("force", Done.RETRIED, id -> attendance.force(visit.get(), sessionId, id)))
        .or(() -> by("agree", Done.AGREED, id -> attendance.agree(visit.get(), sessionId, id)))
        .or(() -> exceptions.act(sessionId))
        .or(() -> by("post", Done.POSTED, id -> attendance.post(visit.get(), id)));
  }

  private Optional<Done> by(String button, Done done, LongConsumer deed) {
    Optional<Long> id = pressed.id(button);
    id.ifPresent(deed::accept);
    return id.map(any -> done);
  }

  private Optional<Done> accepted(long sessionId) {
    return pressed
        .value("accept")
        .map(ACCEPT::matcher)
        .filter(Matcher::matches)
        .map(it -> accept(sessionId, it.group(2), Set.of(Long.parseLong(it.group(1)))));
  }

  private Optional<Done> assigned(long sessionId) {
    return pressed
        .value("assign")
        .map(
            key ->
                pressed
                    .id("member")
                    .map(member -> accept(sessionId, key, withOther(member)))
                    .orElse(Done.UNCHOSEN));
  }

  /** Somebody may have sat at the same device. */
  private Set<Long> withOther(long member) {
    return Stream.concat(Stream.of(member), pressed.id("other").stream())
        .collect(Collectors.toSet());
  }

  private Done accept(long sessionId, String key, Set<Long> members) {
    attendance.accept(visit.get(), sessionId, key, members);
    return Done.ACCEPTED;
  }

  private Optional<Done> dismissed(long sessionId) {
    Optional<String> key = pressed.value("dismiss");
    key.ifPresent(text -> attendance.dismiss(visit.get(), sessionId, text));
    return key.map(any -> Done.DISMISSED);
  }
}
