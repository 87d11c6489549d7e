package org.presente.zoom.sync.cost;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.presente.host.course.persistence.LessonEntity;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.sandbox.zoom.webhook.Mischief;
import org.presente.zoom.EventReceiver;
import org.presente.zoom.School;
import org.presente.zoom.meeting.MeetingSecrets;
import org.presente.zoom.meeting.domain.MeetingCode;
import org.presente.zoom.meeting.domain.MeetingOptions;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.Place;
import org.presente.zoom.meeting.persistence.Wish;

/** Many meetings on many hosts, in step on both sides, as weeks of use would have left them. */
final class LargeSchool implements AutoCloseable {
  private static final int AT_ONCE = 500;
  private static final Duration LESSON = Duration.ofMinutes(50);
  private static final Duration AHEAD = Duration.ofDays(10);
  private static final int A_DAY = 8;

  private final School school = new School(Duration.ofSeconds(30), Duration.ofMinutes(1));
  private final EventReceiver receiver = new EventReceiver(school, new ReentrantLock());
  private final Random random = new Random(7);
  private final List<Long> zoomIds = new ArrayList<>();

  /** Every host has as many meetings as the others, or one more. */
  LargeSchool(int meetings, int hosts) throws IOException {
    school.backend().sideBySide();
    List<String> hostIds = IntStream.range(0, hosts).mapToObj(this::host).toList();
    school.connect(DemoAccount.CLIENT_SECRET);
    for (int from = 0; from < meetings; from += AT_ONCE) {
      int first = from;
      int end = Math.min(meetings, from + AT_ONCE);
      school
          .backend()
          .run(
              () ->
                  IntStream.range(first, end)
                      .forEach(i -> meeting(hostIds.get(i % hosts), i / hosts, i)));
    }
    receiver.subscribe();
    school.clock().advance(Duration.ofSeconds(61));
    school.backend().beat();
    knowHosts();
  }

  /** What is read of each host once a day is not the cost of a tick. */
  private void knowHosts() {
    while (!school
        .stored("select id from work_item where state <> 'DONE' and kind like 'zoom.host%'")
        .isEmpty()) {
      school.backend().work();
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }

  private String host(int number) {
    String email = "host%03d@school.example".formatted(number);
    return school.zoom().user(DemoAccount.ACCOUNT_ID, email, "Host " + number, 2, "UTC").id();
  }

  private void meeting(String hostId, int ofHost, int number) {
    EntityManager rows = school.backend().get(EntityManager.class);
    Instant now = school.clock().instant();
    LessonEntity lesson =
        new LessonEntity(school.courseId(), "seeded " + number, "Seeded " + number, now);
    rows.persist(lesson);
    MeetingCode code = MeetingCode.random(random);
    Instant start = start(now, ofHost);
    long zoomId = onZoom(hostId, "Seeded " + number, start, code);
    MeetingSecrets secrets = school.backend().get(MeetingSecrets.class);
    MeetingEntity meeting =
        new MeetingEntity(
            new Place(lesson.id(), school.courseId(), school.connectionId(), hostId),
            code.value(),
            0,
            now);
    meeting.wish(
        new Wish("Seeded " + number, start, LESSON, ZoneOffset.UTC)
            .access(secrets.sealPasscode("123456"), true)
            .options(MeetingOptions.defaults()));
    meeting.triesToMake();
    meeting.exists(zoomId, secrets.sealLink("https://zoom.example/j/" + zoomId));
    meeting.sent(meeting.push().desiredRevision(), List.of(), now);
    rows.persist(meeting);
    zoomIds.add(zoomId);
  }

  /** Hour after hour of working days from ten days ahead. */
  private static Instant start(Instant now, int ofHost) {
    return now.plus(AHEAD)
        .truncatedTo(ChronoUnit.DAYS)
        .plus(Duration.ofDays(ofHost / A_DAY))
        .plus(Duration.ofHours(9 + ofHost % A_DAY));
  }

  private long onZoom(String hostId, String topic, Instant start, MeetingCode code) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("topic", topic).put("type", 2).put("agenda", code.above(""));
    body.put("start_time", start.toString()).put("timezone", "UTC");
    body.put("duration", LESSON.toMinutes()).put("password", "123456");
    body.putObject("settings").put("waiting_room", true);
    return school.zoom().portal().create(hostId, body).id();
  }

  School school() {
    return school;
  }

  /** From now on no event arrives. */
  void loseEvents() {
    school.zoom().mischief(new Mischief(1, 1, 0, 0, 0));
  }

  /** Somebody renames meetings on Zoom, evenly spread. */
  void rename(int count, String topic) {
    for (int i = 0; i < count; i++) {
      long id = zoomIds.get(i * (zoomIds.size() / count));
      school
          .zoom()
          .portal()
          .change(id, JsonNodeFactory.instance.objectNode().put("topic", topic + " " + i));
    }
  }

  /** How many lessons have a name that begins so. */
  int named(String topic) {
    return ((Number)
            school
                .stored("select count(*) from zoom_meeting where topic like '" + topic + "%'")
                .get(0))
        .intValue();
  }

  @Override
  public void close() {
    receiver.close();
    school.close();
  }
}
