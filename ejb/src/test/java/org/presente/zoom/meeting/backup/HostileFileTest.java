package org.presente.zoom.meeting.backup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.host.backup.BackupFlaw;
import org.presente.host.backup.BackupOptions;
import org.presente.host.backup.BackupService;
import org.presente.host.backup.ClassChoice;
import org.presente.host.backup.Download;
import org.presente.host.backup.RestoreChoices;
import org.presente.host.backup.RestoreState;
import org.presente.host.backup.RestoreView;
import org.presente.host.backup.Upload;
import org.presente.zoom.School;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.RepeatRule;

/** Files that are damaged, of others, of the future, or meant to do harm. */
class HostileFileTest {
  private static final String PASSWORD = "correct horse battery";
  private static final List<String> TABLES =
      List.of(
          "lesson",
          "zoom_meeting",
          "zoom_occurrence",
          "attendance_policy",
          "course_restore",
          "restore_piece",
          "work_item");

  private final TwoCourses courses = new TwoCourses();
  private byte[] good;
  private List<Long> before;

  @BeforeEach
  void aBackup() {
    School school = courses.school;
    courses.meeting("Week 7", school.draftIn(Duration.ofDays(3)));
    courses.meeting(
        "Series",
        school
            .draftIn(Duration.ofDays(4))
            .recurring(
                Optional.of(new Recurrence(new RepeatRule.Daily(1), new Recurrence.End.Times(5)))));
    school.backend().work();
    good = courses.backup(new BackupOptions(Set.of(), true, Optional.of(PASSWORD)));
    before = counts();
  }

  @AfterEach
  void close() {
    courses.close();
  }

  @Test
  void otherFilesAreNoBackups() {
    assertRefused(BackupFlaw.NOT_A_BACKUP, new byte[0]);
    assertRefused(BackupFlaw.NOT_A_BACKUP, "a letter to mum".getBytes(StandardCharsets.UTF_8));
    assertRefused(BackupFlaw.NOT_A_BACKUP, Doctored.zip(Map.of("word/document.xml", new byte[10])));
    assertRefused(
        BackupFlaw.NOT_A_BACKUP,
        Doctored.entry(good, "manifest.json", it -> it.replace("presente-backup", "moodle")));
  }

  @Test
  void aFileOfALaterVersionIsLeftToIt() {
    assertRefused(
        BackupFlaw.NEWER,
        Doctored.entry(
            good,
            "manifest.json",
            it -> it.replace("\"version\":1,\"product", "\"version\":2,\"product")));
    assertRefused(
        BackupFlaw.NEWER,
        Doctored.entry(
            good,
            "manifest.json",
            it ->
                it.replace("\"name\":\"zoom\",\"version\":1", "\"name\":\"zoom\",\"version\":2")));
  }

  @Test
  void whatWasChangedOrIsMissingIsFound() {
    assertRefused(
        BackupFlaw.DAMAGED,
        Doctored.entry(good, "lessons.json", it -> it.replace("Week 7", "Week 8")));
    Map<String, byte[]> without = Doctored.entries(good);
    without.remove("zoom.json");
    assertRefused(BackupFlaw.DAMAGED, Doctored.zip(without));
    Map<String, byte[]> more = Doctored.entries(good);
    more.put("extra.json", "{}".getBytes(StandardCharsets.UTF_8));
    assertRefused(BackupFlaw.DAMAGED, Doctored.zip(more));
    assertRefused(BackupFlaw.DAMAGED, Arrays.copyOf(good, good.length / 2));
  }

  @Test
  void namesThatLeadElsewhereAreRefused() {
    for (String name : List.of("../lessons.json", "/etc/passwd", "..\\x.json")) {
      Map<String, byte[]> entries = new LinkedHashMap<>(Doctored.entries(good));
      entries.put(name, new byte[3]);
      assertRefused(BackupFlaw.HOSTILE, Doctored.zip(entries));
    }
  }

  @Test
  void contentsThatGrowWithoutEndAreNotUnpacked() {
    Map<String, byte[]> bomb = new LinkedHashMap<>(Doctored.entries(good));
    bomb.put("zoom.json", new byte[80 * 1024 * 1024]);
    byte[] file = Doctored.zip(bomb);
    assertThat(file.length).isLessThan(1024 * 1024);

    assertRefused(BackupFlaw.HOSTILE, file);
    assertRefused(BackupFlaw.TOO_LARGE, new byte[21 * 1024 * 1024]);
  }

  @Test
  void whatCouldNotBeRestoredIsNotHandedOut() {
    courses
        .school
        .backend()
        .run(
            () ->
                courses
                    .get(EntityManager.class)
                    .createNativeQuery(
                        "insert into lesson (id, version, course_id, resource_link_id, title,"
                            + " content_html, created_at) select 5000000 + x, 1, ?1, 'many ' || x,"
                            + " 'many', '', current_timestamp from system_range(1, 5000)")
                    .setParameter(1, courses.school.courseId())
                    .executeUpdate());
    Download made =
        courses
            .school
            .backend()
            .call(
                () ->
                    courses
                        .get(BackupService.class)
                        .backup(courses.school.visit(), BackupOptions.SETTINGS));
    assertThat(made).isEqualTo(new Download.Refused(BackupFlaw.TOO_LARGE));
  }

  @Test
  void sayingOneThingTwiceIsRefused() {
    String twice = "{\"lessons\":[],\"lessons\":[]}";
    assertRefused(BackupFlaw.DAMAGED, Doctored.part(good, "lessons", any -> twice));
    byte[] entry = Doctored.zip(Map.of("aaaaaaaa.json", new byte[4], "bbbbbbbb.json", new byte[4]));
    String renamed = new String(entry, StandardCharsets.ISO_8859_1).replace("bbbb", "aaaa");
    assertRefused(BackupFlaw.HOSTILE, renamed.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** It would be taken for a decision about copied lessons. */
  @Test
  void aFileWhoseKeyIsNoUuidIsRefused() {
    for (String key : List.of("copy", "1-1-1-1-1", "")) {
      byte[] file =
          Doctored.entry(
              good,
              "manifest.json",
              it -> it.replaceAll("\"backup\":\"[^\"]+\"", "\"backup\":\"" + key + "\""));
      assertRefused(BackupFlaw.DAMAGED, file);
    }
  }

  @Test
  void depthAndWildValuesAreRefused() {
    String deep = "{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
    assertRefused(BackupFlaw.DAMAGED, Doctored.part(good, "zoom", any -> deep));
    for (String[] change :
        new String[][] {
          {"\"minutes\":60", "\"minutes\":1e999999999"},
          {"\"minutes\":60", "\"minutes\":60.5"},
          {"\"zone\":\"", "\"zone\":\"Mars/"},
          {"daily 1 times 5", "daily 0 times 5"},
          {"daily 1 times 5", "daily"},
          {"daily 1 times 5", "daily 1 times 5000000"},
          {"\"muted\":true", "\"muted\":\"true\""},
          {"\"joinBefore\":-1", "\"joinBefore\":99999999999999999999"},
          {"\"topic\":\"Series\"", "\"topic\":\"\\u0000\""},
          {"\"topic\":\"Series\"", "\"topic\":\"\\ud800\""}
        }) {
      assertThat(new String(Doctored.entries(good).get("zoom.json"), StandardCharsets.UTF_8))
          .contains(change[0]);
      assertRefused(
          BackupFlaw.DAMAGED, Doctored.part(good, "zoom", it -> it.replace(change[0], change[1])));
    }
  }

  @Test
  void onlyThePasswordOpensWhatIsAboutPeople() {
    assertThat(upload(good, Optional.of("another password")))
        .isEqualTo(refused(BackupFlaw.PASSWORD_WRONG));
    assertThat(
            upload(
                Doctored.entry(
                    good,
                    "manifest.json",
                    it -> it.replaceAll("\"rounds\":[0-9]+", "\"rounds\":2000000000")),
                Optional.of(PASSWORD)))
        .isEqualTo(refused(BackupFlaw.DAMAGED));
    assertThat(counts()).isEqualTo(before);
    assertThat(upload(good, Optional.empty())).isInstanceOf(Upload.Taken.class);
  }

  @Test
  void lessonsContentIsSanitisedAnew() {
    byte[] file =
        Doctored.part(
            good,
            "lessons",
            it ->
                it.replace(
                    "\"content\":\"\"", "\"content\":\"<script>alert(1)</script><p>x</p>\""));
    long restore = courses.taken(courses.other, file);
    courses.restore(courses.other, restore, RestoreChoices.USUAL.with(ClassChoice.NONE));

    assertThat(courses.school.stored("select content_html from lesson where content_html <> ''"))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.toString()).isEqualTo("<p>x</p>"));
  }

  /**
   * A third of them at random bytes, a third in the texts with the checksums put right, a third in
   * what is about persons, sealed anew. What is refused changes nothing; what is taken is looked
   * at, restored and taken back, and then everything is as before.
   */
  @Test
  void aThousandMutationsNeverFailAndNeverLeaveATrace() {
    new PastClass(courses).held();
    good = courses.backup(new BackupOptions(Set.of(), true, Optional.of(PASSWORD)));
    String people = Doctored.people(good, PASSWORD);
    Random random = new Random(6);
    List<String> before = everything();
    int[] taken = new int[3];
    for (int i = 0; i < 1_000; i++) {
      Upload upload =
          switch (i % 3) {
            case 0 -> upload(mutated(random), Optional.empty());
            case 1 -> upload(rewritten(random), Optional.empty());
            default -> upload(withPeople(random, people), Optional.of(PASSWORD));
          };
      if (upload instanceof Upload.Taken it) {
        taken[i % 3]++;
        restoredAndTakenBack(it.restore(), i);
      }
      assertThat(everything()).as("mutation " + i).isEqualTo(before);
      courses.school.backend().run(this::forgetUploads);
    }
    assertThat(taken[1]).as("some mutations mean something else that is good").isPositive();
    assertThat(taken[2]).as("also of what is about persons").isPositive();
  }

  private void restoredAndTakenBack(long restore, int mutation) {
    TwoCourses.Place other = courses.other;
    assertThat(courses.plan(other, restore, RestoreChoices.USUAL).lessons()).isNotNull();
    RestoreView restored = courses.restore(other, restore, RestoreChoices.USUAL);
    assertThat(restored.state())
        .as("mutation " + mutation)
        .isIn(RestoreState.DONE, RestoreState.REFUSED);
    if (restored.state() == RestoreState.DONE) {
      assertThat(courses.undo(other, restore)).isTrue();
    }
  }

  /** What a person could find anywhere in the two courses. */
  private List<String> everything() {
    return List.of(
            "select id, time_zone from course",
            "select course_id, title, content_html from lesson where withdrawn_at is null",
            "select id, topic, starts_at, recurrence from zoom_meeting"
                + " where current_lesson_id is not null",
            "select lesson_id, meeting_id from zoom_shared_meeting",
            "select place, name, setting_value from plugin_setting",
            "select course_id, lesson_id, rules from attendance_policy",
            "select id, course_id, title, held_seconds from attendance_session",
            "select session_id, person_id, points, status from attendance_mark",
            "select session_id, person_id, points from attendance_exception",
            "select course_id, identity_key, person_id from attendance_decision"
                + " where undone_at is null")
        .stream()
        .map(this::rows)
        .toList();
  }

  private String rows(String sql) {
    return courses.school.stored(sql).stream()
        .map(row -> Arrays.toString((Object[]) row))
        .sorted()
        .toList()
        .toString();
  }

  private byte[] withPeople(Random random, String people) {
    return Doctored.withPeople(good, PASSWORD, changed(random, people));
  }

  private void forgetUploads() {
    for (String table :
        List.of(
            "restored_lesson", "restore_trace", "restore_piece", "course_restore", "work_item")) {
      courses.get(EntityManager.class).createNativeQuery("delete from " + table).executeUpdate();
    }
  }

  private byte[] mutated(Random random) {
    byte[] file = good.clone();
    for (int i = 0; i <= random.nextInt(8); i++) {
      file[random.nextInt(file.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(10) == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : file;
  }

  private byte[] rewritten(Random random) {
    String part = List.of("lessons", "zoom", "attendance", "settings").get(random.nextInt(4));
    return Doctored.part(good, part, text -> changed(random, text));
  }

  private static String changed(Random random, String text) {
    StringBuilder changed = new StringBuilder(text);
    int at = random.nextInt(changed.length());
    switch (random.nextInt(4)) {
      case 0 -> changed.deleteCharAt(at);
      case 1 -> changed.insert(at, "0-\"{[]},:\\\u0000é9".charAt(random.nextInt(13)));
      case 2 -> changed.setCharAt(at, (char) (32 + random.nextInt(95)));
      default -> changed.insert(at, changed.substring(at, Math.min(at + 20, changed.length())));
    }
    return changed.toString();
  }

  private void assertRefused(BackupFlaw flaw, byte[] file) {
    assertThat(upload(file, Optional.empty())).isEqualTo(refused(flaw));
    assertThat(counts()).isEqualTo(before);
  }

  private static Upload refused(BackupFlaw flaw) {
    return new Upload.Refused(flaw);
  }

  private Upload upload(byte[] file, Optional<String> password) {
    return courses.upload(courses.other, file, password);
  }

  private List<Long> counts() {
    return TABLES.stream().map(courses::count).toList();
  }
}
