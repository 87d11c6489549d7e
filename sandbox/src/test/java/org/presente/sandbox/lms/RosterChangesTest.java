package org.presente.sandbox.lms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.lms.control.Violation;
import org.presente.sandbox.lms.people.CourseRole;
import org.presente.sandbox.lms.people.Person;
import org.presente.sandbox.lms.people.RosterChanges;
import org.presente.sandbox.lms.quirk.Quirk;

class RosterChangesTest {
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private Fixture fixture;
  private LmsControl control;
  private RosterChanges changes;
  private ServiceClient client;

  @BeforeEach
  void start() {
    fixture = new Fixture(Clock.systemUTC());
    control = fixture.lms.control();
    fixture.turnToTheLetter();
    changes = control.rosterChanges();
    client = new ServiceClient(fixture, Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  private JsonNode members(String address) {
    return ServiceClient.tree(client.get(address, ServiceClient.MEMBERS)).path("members");
  }

  @Test
  void theDifferencesAreWhoCameLeftAndIsCalledAnew() {
    control.quirks().set(Quirk.DIFFERENCES_LINKED, true);
    String link =
        client.get(client.members(), ServiceClient.MEMBERS).headers().firstValue("Link").get();
    String differences = link.substring(1, link.indexOf('>'));
    assertThat(members(differences)).isEmpty();

    Person fresh = changes.add(Fixture.COURSE, "Nova", "Aluna", CourseRole.STUDENT);
    changes.remove(Fixture.COURSE, "5");
    changes.rename("6", "Ana", "Lima");

    assertThat(members(differences).findValuesAsText("user_id"))
        .containsExactlyInAnyOrder(fresh.id(), "5", "6");
    assertThat(members(differences).findValuesAsText("status"))
        .containsExactlyInAnyOrder("Active", "Deleted", "Active");
    assertThat(members(differences).findValuesAsText("name")).contains("Ana Lima", "Nova Aluna");
  }

  @Test
  void aStudentPreviewSaysThatItIsATestUserAndGetsNoMark() {
    control.quirks().set(Quirk.TYPE_ID_IN_URLS, true);
    Person test = changes.admitTestStudent(Fixture.COURSE);

    assertThat(fixture.launch(test.id(), Fixture.LESSON).path(LTI + "roles").toString())
        .isEqualTo(
            "[\"http://purl.imsglobal.org/vocab/lis/v2/membership#Learner\","
                + "\"http://purl.imsglobal.org/vocab/lti/system/person#TestUser\"]");
    String column = client.createColumn(10);
    ObjectNode score =
        ServiceClient.aScore("2026-11-22T15:35:32.180Z", 5, 10).put("userId", test.id());
    assertThat(client.score(column, score).statusCode()).isEqualTo(400);
    assertThat(control.violations().all())
        .extracting(Violation::rule)
        .containsExactly("score.test-user");
  }

  @Test
  void aMentorComesWithTheListOfTheOwnPeople() {
    Person mentor = changes.admitMentor(Fixture.COURSE, List.of("4", "7"));

    ObjectNode launch = fixture.launch(mentor.id(), Fixture.LESSON);

    assertThat(launch.path(LTI + "roles").toString())
        .isEqualTo("[\"http://purl.imsglobal.org/vocab/lis/v2/membership#Mentor\"]");
    assertThat(launch.path(LTI + "role_scope_mentor").toString()).isEqualTo("[\"4\",\"7\"]");
    assertThat(fixture.launch("4", Fixture.LESSON).has(LTI + "role_scope_mentor")).isFalse();
  }

  @Test
  void guestsAreAdmittedByButtonsOfTheTeacher() {
    String teacher = control.signIn(Fixture.TEACHER);
    assertThat(fixture.open(teacher, fixture.lms.url() + "/courses/2/people").body())
        .contains("id=\"admit-test-student\"", "id=\"admit-mentor\"");

    fixture.tool.send(
        java.net.http.HttpRequest.newBuilder(
                java.net.URI.create(fixture.lms.url() + "/courses/2/people"))
            .header("Cookie", "lms_session=" + teacher)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString("guest=MENTOR")));

    assertThat(control.roster(Fixture.COURSE))
        .filteredOn(member -> member.role() == CourseRole.MENTOR)
        .singleElement()
        .satisfies(
            mentor ->
                assertThat(control.campus().directory().mentees(mentor.person().id()))
                    .containsExactly("4", "5"));
    assertThat(fixture.open(teacher, fixture.lms.url() + "/").body()).contains("Marta Mentora");
  }
}
