package org.presente.sandbox.lms.campus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.presente.sandbox.lms.grade.Column;
import org.presente.sandbox.lms.grade.Grade;
import org.presente.sandbox.lms.people.CourseRole;
import org.presente.sandbox.lms.people.Enrolment;
import org.presente.sandbox.lms.people.EnrolmentStatus;
import org.presente.sandbox.lms.people.Member;
import org.presente.sandbox.lms.people.Privacy;
import org.presente.sandbox.lms.platform.Json;

class CampusFileTest {
  private static final Instant TIME = Instant.parse("2026-11-22T15:35:32.180Z");

  @Test
  void everythingComesBackAsItWas(@TempDir Path folder) {
    Path file = folder.resolve("deep/lms.json");
    CampusData written;
    try (CampusFile open = CampusFile.open(file)) {
      fill(open.campus());
      written = open.campus().data();
    }

    try (CampusFile again = CampusFile.open(file)) {
      assertThat(again.campus().data()).isEqualTo(written);
      assertThat(again.campus().gradebook().newColumnId()).isEqualTo("35");
      assertThat(again.campus().tools().newToolId()).isEqualTo("3");
    }
  }

  private static void fill(Campus campus) {
    campus.setPrivacy(Privacy.ALL);
    String column = campus.gradebook().newColumnId();
    var review = Json.object().put("url", "http://tool.example/review");
    campus
        .gradebook()
        .add(new Column(column, "2", "2", "Week 1", 12.5, "r", "t", "24", true, review));
    campus
        .gradebook()
        .change(column, "4", grade -> new Grade(column, "4", 3.25, null, "né <b>", TIME));
    campus.gradebook().override(column, "5", 7);
    campus.directory().enrol(new Enrolment("2", "6", CourseRole.STUDENT, EnrolmentStatus.INACTIVE));
    var dates = new LinkDates("2026-11-23T10:00:00Z", "", "", "2026-11-23T11:00:00+01:00");
    campus
        .catalogue()
        .add(
            new Lesson(
                campus.catalogue().newLessonId(),
                "2",
                "Picked",
                "Week <7>",
                "né",
                Map.of("ref", "m-7"),
                "http://tool.example/launch?item=7",
                dates,
                List.of("26", "24")));
    campus.tools().put(tool(campus.tools().newToolId()));
  }

  private static Tool tool(String id) {
    return new Tool(
        id,
        "client",
        "Tool",
        "",
        "tool.example",
        "http://tool.example/launch",
        "l",
        List.of("http://tool.example/launch"),
        "k",
        "",
        "",
        List.of("s"),
        List.of("email"),
        Map.of("a", "$User.id"));
  }

  @Test
  void aChangeIsOnDiskSoonWithoutClosing(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("lms.json");
    try (CampusFile open = CampusFile.open(file)) {
      open.campus().setPrivacy(Privacy.NAMES_ONLY);

      Instant deadline = Instant.now().plusSeconds(10);
      while (!Files.readString(file).contains("NAMES_ONLY") && Instant.now().isBefore(deadline)) {
        Thread.onSpinWait();
      }

      assertThat(Files.readString(file)).contains("NAMES_ONLY");
    }
  }

  @Test
  void theFirstCampusHasThirtyStudentsAndTwoNamesakes() {
    Campus campus = FirstCampus.campus();

    List<Member> members = campus.directory().members("2");

    assertThat(members).filteredOn(member -> member.role() == CourseRole.STUDENT).hasSize(30);
    assertThat(members).filteredOn(member -> member.person().name().equals("Ana Souza")).hasSize(2);
    assertThat(members).extracting(member -> member.person().email()).doesNotHaveDuplicates();
  }
}
