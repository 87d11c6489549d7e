package org.presente.host.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.presente.host.notice.ContextCopied;
import org.presente.host.platform.persistence.DeploymentEntity;
import org.presente.lti.message.ClaimNames;

/** Item 47 of the conformance checklist: what a copied link was made from. */
class CopiedLinkTest extends ArrivalBench {
  @Test
  @DisplayName("LTI 47: the link's history comes before the course's, the newest entry first")
  void theLinksHistoryComesFirst() {
    open(teacher().of("old", "link-1", "Week 1"));
    Visit newer = open(teacher().of("newer", "link-2", "Week 1"));

    Visit copy =
        open(
            teacher()
                .of("copy", "link-9", "Week 1")
                .custom(
                    Map.of(
                        "resource_link_id_history", "link-unknown,link-2,link-1",
                        "context_id_history", "old")));

    assertThat(courses.copiedFrom(copy))
        .contains(new CopySource(newer.lesson(), "Week 1", "Course newer"));
  }

  @Test
  @DisplayName("LTI 47: Canvas' activity history is understood as well")
  void theActivityHistoryIsUnderstood() {
    Visit source = open(teacher().of("old", "link-1", "Week 1"));
    Visit copy =
        open(
            teacher()
                .of("copy", "link-9", "Anything")
                .custom(Map.of("Activity_Id_History", "x%2Cy,link-1")));

    assertThat(courses.copiedFrom(copy)).map(CopySource::lessonId).contains(source.lesson());
  }

  @Test
  @DisplayName("LTI 47: the course's history finds the one lesson of the same title")
  void theCoursesHistoryFindsTheSameTitle() {
    Visit source = open(teacher().of("old", "link-1", "Week 1"));
    open(teacher().of("old", "link-2", "Week 2"));
    open(teacher().of("old", "link-3", "Twice"));
    open(teacher().of("old", "link-4", "Twice"));
    Map<String, String> history = Map.of("context_id_history", "unknown,old");

    Visit copy = open(teacher().of("copy", "link-9", "Week 1").custom(history));
    Visit other = open(teacher().of("copy", "link-8", "Week 7").custom(history));
    Visit twice = open(teacher().of("copy", "link-7", "Twice").custom(history));

    assertThat(courses.copiedFrom(copy)).map(CopySource::lessonId).contains(source.lesson());
    assertThat(courses.copiedFrom(other)).isEmpty();
    assertThat(courses.copiedFrom(twice)).as("two of that title").isEmpty();
  }

  @Test
  @DisplayName(
      "LTI 47: a copy is a lesson of its own and stays one; only staff hears of the source")
  void aCopyIsALessonOfItsOwn() {
    Visit source = open(teacher().of("old", "link-1", "Week 1"));
    Map<String, String> history = Map.of("resource_link_id_history", "link-1");
    Visit student = open(student("4").of("copy", "link-9", "Week 1").custom(history));
    Visit staff = open(teacher().of("copy", "link-9", "Week 1").custom(history));

    assertThat(staff.lesson()).isEqualTo(student.lesson()).isNotEqualTo(source.lesson());
    assertThat(courses.copiedFrom(student)).isEmpty();
    assertThat(courses.copiedFrom(staff)).isPresent();
    assertThat(courses.resourceLinkId(source.lesson())).isEqualTo(Optional.of("link-1"));
    assertThat(courses.copiedFrom(open(teacher().of("old", "link-1", "Week 1")))).isEmpty();
  }

  @Test
  @DisplayName("LTI 47: LTI 21: nothing is found in another deployment")
  void nothingIsFoundInAnotherDeployment() {
    backend.save(new DeploymentEntity(school.registrationId, "2", true, clock.instant()));
    open(teacher().of("old", "link-1", "Week 1"));

    Visit elsewhere =
        open(
            teacher()
                .of("copy", "link-9", "Week 1")
                .with(ClaimNames.DEPLOYMENT_ID, "2")
                .custom(Map.of("resource_link_id_history", "link-1", "context_id_history", "old")));

    assertThat(courses.copiedFrom(elsewhere)).isEmpty();
  }

  @Test
  @DisplayName("LTI 46: a ContextCopy notice stands in for a history the platform does not send")
  void aNoticeStandsInForAHistory() {
    Visit source = open(teacher().of("old", "link-1", "Week 1"));
    ContextCopied news = new ContextCopied(school.deploymentId, "copy", List.of("old", "copy"));
    backend.run(() -> backend.get(CopiedLinks.class).onContextCopied(news));
    backend.run(() -> backend.get(CopiedLinks.class).onContextCopied(news));

    Visit copy = open(teacher().of("copy", "link-9", "Week 1"));

    assertThat(courses.copiedFrom(copy)).map(CopySource::lessonId).contains(source.lesson());
  }
}
