package org.presente.sandbox.zoom;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.presente.sandbox.zoom.api.Parts;
import org.presente.sandbox.zoom.meeting.MeetingEvents;
import org.presente.sandbox.zoom.meeting.MeetingView;
import org.presente.sandbox.zoom.meeting.MeetingWriter;
import org.presente.sandbox.zoom.meeting.OccurrenceWriter;
import org.presente.sandbox.zoom.meeting.Registration;
import org.presente.sandbox.zoom.meeting.Times;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.Registrant;
import org.presente.sandbox.zoom.state.ZoomUser;

/**
 * What people do with meetings on Zoom's own site: no scopes, no limits, no journal, but the events
 * are sent. Bodies are those of the API.
 */
public final class PortalControl {
  private static final int HOURS_A_DAY = 12;

  private final Parts parts;
  private final ZoomControl control;
  private final MeetingWriter writer;
  private final OccurrenceWriter occurrences;
  private final MeetingView view;
  private final MeetingEvents events;

  PortalControl(Parts parts, ZoomControl control) {
    this.parts = parts;
    this.control = control;
    this.writer = new MeetingWriter(parts.world(), parts.clock());
    this.occurrences = new OccurrenceWriter(parts.world(), parts.clock());
    this.view = new MeetingView(parts.world(), parts.links());
    this.events = new MeetingEvents(parts.world(), parts.webhooks(), view);
  }

  /** A user gives or takes back the privilege to schedule in their name; ids or addresses. */
  public void letSchedule(String host, String assistant, boolean allowed) {
    synchronized (parts.world()) {
      var world = parts.world();
      world.letSchedule(
          world.user(host).orElseThrow().id(), world.user(assistant).orElseThrow().id(), allowed);
    }
  }

  public Meeting create(String host, ObjectNode body) {
    synchronized (parts.world()) {
      var meeting = writer.create(parts.world().user(host).orElseThrow(), body);
      events.created(meeting, parts.clock().instant());
      return meeting;
    }
  }

  public void change(long id, ObjectNode body) {
    synchronized (parts.world()) {
      var meeting = parts.world().meeting(id).orElseThrow();
      var old = events.snapshot(meeting);
      writer.change(meeting, parts.world().user(meeting.hostId()).orElseThrow(), body);
      events.updated(meeting, body, old, parts.clock().instant());
    }
  }

  public void change(long id, String occurrenceId, ObjectNode body) {
    synchronized (parts.world()) {
      var meeting = parts.world().meeting(id).orElseThrow();
      var before = OccurrenceWriter.require(meeting, occurrenceId);
      var after = occurrences.change(meeting, before.id(), body);
      events.moved(meeting, before, after, parts.clock().instant());
    }
  }

  public void delete(long id) {
    synchronized (parts.world()) {
      var meeting = parts.world().meeting(id).orElseThrow();
      meeting.delete(parts.clock().instant());
      events.deleted(meeting, meeting.occurrences(), "all");
    }
  }

  public void delete(long id, String occurrenceId) {
    synchronized (parts.world()) {
      var meeting = parts.world().meeting(id).orElseThrow();
      var occurrence = OccurrenceWriter.require(meeting, occurrenceId);
      occurrences.delete(meeting, occurrence.id());
      events.deleted(meeting, List.of(occurrence), "single");
    }
  }

  public void recover(long id) {
    synchronized (parts.world()) {
      var meeting = parts.world().meeting(id).orElseThrow();
      meeting.recover();
      events.recovered(meeting);
    }
  }

  /** What can still be recovered. */
  public List<Meeting> deleted() {
    synchronized (parts.world()) {
      return parts.world().meetings().stream()
          .filter(m -> m.deleted() && parts.finder().alive(m))
          .toList();
    }
  }

  /** Somebody fills in the registration form of a meeting. */
  public Registrant register(long id, ObjectNode details) {
    synchronized (parts.world()) {
      var meeting = parts.world().meeting(id).orElseThrow();
      return new Registration(parts.world(), parts.clock()).add(meeting, details, List.of());
    }
  }

  /** The object as the API would answer it. */
  public ObjectNode look(long id) {
    synchronized (parts.world()) {
      return view.full(parts.world().meeting(id).orElseThrow(), parts.clock().instant());
    }
  }

  /**
   * Many hosts with many meetings, without events: hour after hour, twelve a day, none of a host
   * overlapping.
   *
   * @param template body of each meeting; topic and start are filled in where they are missing
   * @return the meetings' ids
   */
  public List<Long> seed(
      String accountId, int hosts, int meetings, Instant from, ObjectNode template) {
    synchronized (parts.world()) {
      var users = new ArrayList<ZoomUser>();
      for (int i = 0; i < hosts; i++) {
        users.add(seedHost(accountId, i));
      }
      var ids = new ArrayList<Long>(meetings);
      for (int i = 0; i < meetings; i++) {
        var body = seeded(template, i, from.plus(slot(i / hosts)));
        ids.add(writer.create(users.get(i % hosts), body).id());
      }
      return ids;
    }
  }

  private ZoomUser seedHost(String accountId, int number) {
    var email =
        "host%04d@%s.seed.example".formatted(number, accountId.toLowerCase(java.util.Locale.ROOT));
    return parts
        .world()
        .user(email)
        .orElseGet(() -> control.user(accountId, email, "Host " + number, 2, "UTC"));
  }

  private static Duration slot(int number) {
    return Duration.ofDays(number / HOURS_A_DAY).plusHours(number % HOURS_A_DAY);
  }

  private static ObjectNode seeded(ObjectNode template, int number, Instant start) {
    var body = Json.object().put("topic", "Seeded meeting " + number).put("type", 2);
    body.put("duration", 50).put("timezone", "UTC").put("start_time", Times.text(start));
    body.setAll(template.deepCopy());
    return body;
  }
}
