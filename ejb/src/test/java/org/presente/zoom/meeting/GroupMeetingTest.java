package org.presente.zoom.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.host.course.Visit;
import org.presente.host.roster.CourseRole;
import org.presente.host.roster.RosterChanged;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.zoom.School;
import org.presente.zoom.account.FieldProblem;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.domain.Amenities;
import org.presente.zoom.meeting.domain.Audience;
import org.presente.zoom.meeting.domain.Audience.Rooms;
import org.presente.zoom.registrant.JoinAnswer;
import org.presente.zoom.registrant.JoinService;

/** Meetings of one group, and rooms after groups. */
class GroupMeetingTest {
  private static final Duration SOON = Duration.ofMinutes(10);
  private final School school = new School();
  private long ana;
  private long ben;
  private long lab;

  @BeforeEach
  void twoGroups() {
    ana = school.person("Ana Silva", "ana@school.example", CourseRole.LEARNER);
    ben = school.person("Ben Okafor", "ben@school.example", CourseRole.LEARNER);
    lab = group("Lab A");
    member(lab, ana);
    member(group("Lab B"), ben);
  }

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void onlyMembersSeeJoinAndAreRegistered() {
    school.save(forAudience(Audience.everybody().onlyGroup(Optional.of(lab))));
    school.backend().work();
    long zoomId = school.meeting().zoomId().orElseThrow();

    assertThat(seen(ana)).isTrue();
    assertThat(seen(ben)).isFalse();
    assertThat(join(ana)).isInstanceOf(JoinAnswer.Go.class);
    assertThat(join(ben))
        .isEqualTo(new JoinAnswer.NotPossible(Sentence.NOT_IN_GROUP, Optional.empty()));
    assertThat(join(school.teacherId())).isInstanceOf(JoinAnswer.Go.class);
    assertThat(school.zoom().meeting(zoomId).registrants())
        .extracting(registrant -> registrant.name())
        .contains("Ana Silva")
        .doesNotContain("Ben Okafor");
  }

  @Test
  void aGroupOfAnotherCourseIsRefused() {
    assertThat(school.save(forAudience(Audience.everybody().onlyGroup(Optional.of(lab + 99)))))
        .isEqualTo(
            new MeetingSaving.Invalid(List.of(new FieldProblem("group", Sentence.GROUP_UNKNOWN))));
  }

  @Test
  void roomsFollowTheGroupsAndWhatIsTheSameIsNotWritten() {
    school.save(forAudience(Audience.everybody().in(Rooms.ofSet("labs"))));
    school.backend().work();
    school.backend().work();
    assertThat(rooms()).hasSize(2);
    assertThat(school.meeting().changedByZoom()).isEmpty();
    List<List<String>> before = rooms();

    school.zoom().clearJournal();
    school.backend().fire(new RosterChanged(school.courseId()));
    school.backend().work();
    assertThat(school.zoom().count("meetingUpdate")).isZero();

    member(lab, ben);
    school.backend().fire(new RosterChanged(school.courseId()));
    school.backend().work();

    assertThat(rooms().get(0)).hasSize(before.get(0).size() + 1);
    assertThat(school.zoom().count("meetingUpdate")).isEqualTo(1);
    assertThat(school.zoom().violations()).isEmpty();
  }

  @Test
  void whatTheAccountDoesNotOfferIsNamed() {
    school.zoom().change(DemoAccount.ACCOUNT_ID, account -> account.withBreakoutRooms(false));
    MeetingDraft draft = forAudience(Audience.everybody().in(Rooms.ofSet("labs")));
    school.save(
        draft.with(
            draft
                .options()
                .with(
                    new Amenities(
                        true,
                        true,
                        true,
                        true,
                        false,
                        Amenities.interpreters("i@school.example, English, Spanish")))));
    school.backend().work();

    assertThat(school.meeting().changedByZoom()).containsExactly("breakout_room");
    assertThat(school.zoom().violations()).isEmpty();
    assertThat(body("focus_mode").asBoolean()).isTrue();
    assertThat(body("continuous_meeting_chat").path("enable").asBoolean()).isTrue();
    assertThat(body("language_interpretation").path("interpreters")).hasSize(1);
  }

  private JsonNode body(String setting) {
    long id = school.meeting().zoomId().orElseThrow();
    return school.zoom().body(id).path("settings").path(setting);
  }

  private List<List<String>> rooms() {
    List<List<String>> rooms = new ArrayList<>();
    for (var room : body("breakout_room").path("rooms")) {
      List<String> people = new ArrayList<>();
      room.path("participants").forEach(person -> people.add(person.asText()));
      rooms.add(people);
    }
    return rooms;
  }

  private MeetingDraft forAudience(Audience audience) {
    MeetingDraft draft = school.draftIn(SOON);
    return draft.with(draft.options().with(audience));
  }

  private boolean seen(long person) {
    Visit visit = school.visit(person, CourseRole.LEARNER);
    return school.backend().call(() -> school.meetings().studentView(visit)).isPresent();
  }

  private JoinAnswer join(long person) {
    return school.backend().get(JoinService.class).join(school.lessonId(), person);
  }

  private long group(String name) {
    return school
        .backend()
        .insert(
            "course_group",
            Map.of(
                "course_id",
                school.courseId(),
                "platform_id",
                name,
                "name",
                name,
                "set_id",
                "labs",
                "set_name",
                "Laboratories",
                "gone",
                false));
  }

  private void member(long group, long person) {
    school.backend().insert("course_group_member", Map.of("group_id", group, "person_id", person));
  }
}
