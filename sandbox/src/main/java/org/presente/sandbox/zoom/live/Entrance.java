package org.presente.sandbox.zoom.live;

import java.time.Duration;
import java.util.Optional;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.meeting.Registration;
import org.presente.sandbox.zoom.state.Identity;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.World;
import org.presente.sandbox.zoom.state.ZoomUser;

/** Who somebody at the door is, and whether the door is open. */
final class Entrance {
  private final World world;
  private final SandboxClock clock;

  Entrance(World world, SandboxClock clock) {
    this.world = world;
    this.clock = clock;
  }

  /** Empty when the way in leads nowhere: a wrong or cancelled personal link. */
  Optional<Identity> identify(Meeting meeting, Joiner joiner) {
    if (joiner instanceof Joiner.PersonalLink link) {
      return Registration.byToken(meeting, token(link)).map(r -> Identity.registrant(r, r.name()));
    }
    if (joiner instanceof Joiner.Registered registered) {
      return meeting.registrants().stream()
          .filter(r -> r.id().equals(registered.registrantId()) && r.approved())
          .findFirst()
          .map(r -> Identity.registrant(r, registered.name()));
    }
    if (joiner instanceof Joiner.AccountUser user) {
      return world
          .user(user.idOrEmail())
          .filter(u -> u.accountId().equals(meeting.accountId()))
          .map(Identity::user);
    }
    return joiner instanceof Joiner.Caller caller
        ? Optional.of(Identity.phone(caller.number()))
        : Optional.of(Identity.guest(((Joiner.Guest) joiner).name()));
  }

  private static String token(Joiner.PersonalLink link) {
    for (var part : link.joinUrl().getQuery().split("&", -1)) {
      if (part.startsWith("tk=")) {
        return part.substring(3);
      }
    }
    return "";
  }

  boolean isHost(Meeting meeting, Identity who) {
    if (!who.ofAccount()) {
      return false;
    }
    var alternatives = meeting.settings().path("alternative_hosts").asText();
    return who.accountUserId().equals(meeting.hostId())
        || world.user(who.accountUserId()).map(ZoomUser::email).stream()
            .anyMatch(alternatives::contains);
  }

  /** Why this person stays outside; empty when nothing is in the way. */
  Optional<String> obstacle(Meeting meeting, Identity who) {
    if (meeting.settings().path("meeting_authentication").asBoolean() && !who.ofAccount()) {
      return Optional.of("Sign in to join this meeting.");
    }
    if (world.running(meeting.id()).isEmpty() && !isHost(meeting, who) && !earlyEntry(meeting)) {
      return Optional.of("The host has not started this meeting yet.");
    }
    return Optional.empty();
  }

  /** join_before_host with jbh_time minutes before the start; 0 is any time. */
  private boolean earlyEntry(Meeting meeting) {
    if (!meeting.settings().path("join_before_host").asBoolean()) {
      return false;
    }
    var minutes = meeting.settings().path("jbh_time").asInt();
    var from =
        meeting.start().map(s -> s.minus(Duration.ofMinutes(minutes))).filter(s -> minutes > 0);
    return from.map(f -> !clock.instant().isBefore(f)).orElse(true);
  }

  boolean waitingRoomFor(Meeting meeting, Identity who) {
    return meeting.settings().path("waiting_room").asBoolean() && !isHost(meeting, who);
  }
}
