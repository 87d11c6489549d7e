package org.presente.zoom.webhook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.presente.zoom.account.AccountNews;
import org.presente.zoom.live.LiveLog;
import org.presente.zoom.live.domain.Step;
import org.presente.zoom.live.domain.Step.Kind;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.recording.RecordingNews;
import org.presente.zoom.sync.FullReads;

/** What follows from an event. */
@Singleton
class EventEffects {
  /** What an event changes. */
  enum Effect {
    PEOPLE,
    REMOVED,
    RECORDING,
    START,
    END,
    CHANGE,
    STEP
  }

  private static final Map<String, Kind> STEPS =
      Map.of(
          "participant_joined", Kind.JOINED,
          "participant_left", Kind.LEFT,
          "participant_joined_breakout_room", Kind.JOINED_ROOM,
          "participant_left_breakout_room", Kind.LEFT_ROOM,
          "participant_joined_waiting_room", Kind.WAITS,
          "participant_put_in_waiting_room", Kind.WAITS,
          "participant_left_waiting_room", Kind.STOPS_WAITING,
          "participant_admitted", Kind.ADMITTED);

  private final Meetings meetings;
  private final LiveLog live;
  private final FullReads reads;
  private final RecordingNews recordings;
  private final AccountNews accounts;

  @Inject
  EventEffects(
      Meetings meetings,
      LiveLog live,
      FullReads reads,
      RecordingNews recordings,
      AccountNews accounts) {
    this.meetings = meetings;
    this.live = live;
    this.reads = reads;
    this.recordings = recordings;
    this.accounts = accounts;
  }

  void of(long connectionId, ZoomEvent event) {
    effect(event).ifPresent(effect -> of(connectionId, event, effect));
  }

  /** Empty where nothing follows. */
  static Optional<Effect> effect(ZoomEvent event) {
    return switch (event.name()) {
      case "user.created", "user.updated", "user.deactivated", "user.activated", "user.deleted" ->
          Optional.of(Effect.PEOPLE);
      case "app_deauthorized" -> Optional.of(Effect.REMOVED);
      case "recording.completed",
          "recording.transcript_completed",
          "recording.trashed",
          "recording.deleted",
          "recording.recovered" ->
          Optional.of(Effect.RECORDING);
      default -> effectOnMeeting(event.happening());
    };
  }

  private static Optional<Effect> effectOnMeeting(String happening) {
    return switch (happening) {
      case "started" -> Optional.of(Effect.START);
      case "ended" -> Optional.of(Effect.END);
      case "updated", "deleted", "permanently_deleted", "recovered" -> Optional.of(Effect.CHANGE);
      default -> Optional.of(Effect.STEP).filter(step -> STEPS.containsKey(happening));
    };
  }

  private void of(long connectionId, ZoomEvent event, Effect effect) {
    switch (effect) {
      case PEOPLE -> accounts.peopleChanged(connectionId);
      case REMOVED -> accounts.deauthorized(connectionId, event.clientId(), event.userId());
      default ->
          meetings
              .onZoom(connectionId, event.zoomId())
              .ifPresent(meeting -> of(meeting, event, effect));
    }
  }

  private void of(MeetingFacts meeting, ZoomEvent event, Effect effect) {
    switch (effect) {
      case RECORDING -> recordings.changed(meeting, event.object());
      case START -> event.start().ifPresent(at -> live.started(meeting.id(), event.object(), at));
      case END ->
          event
              .end()
              .ifPresent(
                  at -> live.ended(meeting.id(), event.object(), event.start().orElse(at), at));
      case CHANGE -> reads.enqueue(meeting.id());
      default -> step(event).ifPresent(step -> live.step(meeting.id(), event.object(), step));
    }
  }

  private static Optional<Step> step(ZoomEvent event) {
    return Optional.ofNullable(STEPS.get(event.happening()))
        .flatMap(
            kind ->
                event.person().flatMap(person -> person.at().map(at -> step(kind, person, at))));
  }

  private static Step step(Kind kind, EventPerson person, Instant at) {
    return new Step(
        person.participant(),
        person.stay(),
        kind,
        at,
        person.name(),
        person.registrantId(),
        person.accountUserId());
  }
}
