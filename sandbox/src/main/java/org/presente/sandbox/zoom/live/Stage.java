package org.presente.sandbox.zoom.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.live.JoinResult.InMeeting;
import org.presente.sandbox.zoom.live.JoinResult.InWaitingRoom;
import org.presente.sandbox.zoom.live.JoinResult.Refused;
import org.presente.sandbox.zoom.state.Identity;
import org.presente.sandbox.zoom.state.Ids;
import org.presente.sandbox.zoom.state.Instance;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.Presence;
import org.presente.sandbox.zoom.state.UuidShape;
import org.presente.sandbox.zoom.state.World;
import org.presente.sandbox.zoom.state.ZoomUser;

/** Where meetings are played. */
public final class Stage {
  /** Group meetings of basic hosts end after this time. */
  private static final Duration BASIC_LIMIT = Duration.ofMinutes(40);

  private static final int GROUP = 3;
  private static final long FIRST_USER_ID = 16_778_240;
  private static final long USER_ID_STEP = 1_024;

  private final World world;
  private final SandboxClock clock;
  private final Entrance entrance;
  private final LiveEvents events;
  private final Recorder recorder;
  private final Ids ids = new Ids();

  public Stage(World world, SandboxClock clock, LiveEvents events, Recorder recorder) {
    this.world = world;
    this.clock = clock;
    this.events = events;
    this.recorder = recorder;
    this.entrance = new Entrance(world, clock);
  }

  /** The host starts the meeting and is in it; a running one is joined. */
  public Instance start(Meeting meeting) {
    var host = world.user(meeting.hostId()).orElseThrow();
    var running = world.running(meeting.id());
    var instance = running.orElseGet(() -> open(meeting));
    var present = instance.open().stream().anyMatch(p -> p.who().accountUserId().equals(host.id()));
    if (!present) {
      enter(instance, Identity.user(host), Presence.MAIN, "Windows");
    }
    return instance;
  }

  public JoinResult join(Meeting meeting, Joiner joiner, String device) {
    var known = entrance.identify(meeting, joiner);
    if (known.isEmpty()) {
      return new Refused("This link is not valid for this meeting.");
    }
    var who = known.get();
    var obstacle = entrance.obstacle(meeting, who);
    if (obstacle.isPresent()) {
      return new Refused(obstacle.get());
    }
    var instance = world.running(meeting.id()).orElseGet(() -> open(meeting));
    if (entrance.waitingRoomFor(meeting, who)) {
      return new InWaitingRoom(enter(instance, who, Presence.WAITING, device));
    }
    return new InMeeting(enter(instance, who, Presence.MAIN, device));
  }

  private Instance open(Meeting meeting) {
    var instance = new Instance(freeUuid(world.switches().uuidShape()), meeting, clock.instant());
    world.put(instance);
    events.started(instance);
    return instance;
  }

  private String freeUuid(UuidShape shape) {
    var uuid = ids.uuid(shape);
    return world.instance(uuid).isPresent() ? freeUuid(shape) : uuid;
  }

  private Presence enter(Instance instance, Identity who, String room, String device) {
    return enter(instance, nextUserId(instance), ids.participantUuid(), who, room, device);
  }

  private Presence enter(
      Instance instance, String userId, String uuid, Identity who, String room, String device) {
    var presence = new Presence(userId, uuid, who, room, "", device, clock.instant(), null, "");
    instance.add(presence);
    events.joined(instance, presence);
    return presence;
  }

  private static String nextUserId(Instance instance) {
    return String.valueOf(FIRST_USER_ID + USER_ID_STEP * instance.presences().size());
  }

  /** Lets somebody in from the waiting room: a new stay with the same participant UUID. */
  public Optional<Presence> admit(Instance instance, String userId) {
    return instance
        .open(userId)
        .filter(Presence::waiting)
        .map(
            p -> {
              events.admitted(instance, p);
              depart(instance, p, clock.instant(), "admitted");
              return enter(
                  instance,
                  nextUserId(instance),
                  p.participantUuid(),
                  p.who(),
                  Presence.MAIN,
                  p.device());
            });
  }

  /** Moves somebody to a breakout room; its UUID is the room. */
  public Optional<Presence> toBreakout(Instance instance, String userId, String room) {
    return instance
        .open(userId)
        .filter(p -> Presence.MAIN.equals(p.room()))
        .map(
            p -> {
              depart(instance, p, clock.instant(), LiveEvents.TO_BREAKOUT);
              var inRoom =
                  new Presence(
                      p.userId() + ids.digits(5),
                      p.participantUuid(),
                      p.who(),
                      room,
                      p.userId(),
                      p.device(),
                      clock.instant(),
                      null,
                      "");
              instance.add(inRoom);
              events.joined(instance, inRoom);
              return inRoom;
            });
  }

  public Optional<Presence> backToMain(Instance instance, String userId) {
    return instance
        .open(userId)
        .filter(Presence::inBreakout)
        .map(
            p -> {
              depart(instance, p, clock.instant(), LiveEvents.FROM_BREAKOUT);
              return enter(
                  instance,
                  nextUserId(instance),
                  p.participantUuid(),
                  p.who(),
                  Presence.MAIN,
                  p.device());
            });
  }

  /** Leaves; when nobody is left, the meeting ends. */
  public void leave(Instance instance, String userId) {
    instance
        .open(userId)
        .ifPresent(p -> depart(instance, p, clock.instant(), LiveEvents.BY_ITSELF));
    if (instance.running() && instance.open().stream().allMatch(Presence::waiting)) {
      end(instance, clock.instant(), LiveEvents.BY_ITSELF);
    }
  }

  public void end(Instance instance) {
    end(instance, clock.instant(), LiveEvents.BY_HOST);
  }

  private void end(Instance instance, Instant at, String reason) {
    if (instance.running()) {
      instance.open().forEach(p -> depart(instance, p, at, reason));
      instance.end(at);
      events.ended(instance);
      recorder.ended(instance);
    }
  }

  private void depart(Instance instance, Presence presence, Instant at, String reason) {
    instance.replace(presence, p -> p.left(at, reason));
    events.left(instance, presence.left(at, reason));
  }

  public Recorder recorder() {
    return recorder;
  }

  /** What time alone brings about: the end of a basic host's group meeting, files of recordings. */
  public void tick() {
    recorder.tick();
    for (var instance : world.instances().stream().filter(Instance::running).toList()) {
      var limit = instance.startedAt().plus(BASIC_LIMIT);
      var basic = world.user(instance.hostId()).filter(ZoomUser::licensed).isEmpty();
      if (basic && instance.people() >= GROUP && !clock.instant().isBefore(limit)) {
        end(instance, limit, LiveEvents.TIME_LIMIT);
      }
    }
  }
}
