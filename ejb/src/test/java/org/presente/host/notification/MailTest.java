package org.presente.host.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.host.course.persistence.CourseRepository;
import org.presente.host.notification.mail.MailTask;
import org.presente.host.notification.mail.MailWork;
import org.presente.host.notification.persistence.DeliveryEntity;
import org.presente.host.notification.persistence.NoticeState;
import org.presente.host.roster.CourseRole;
import org.presente.host.task.TaskService;
import org.presente.host.task.WorkBench;
import org.presente.sandbox.mail.CaughtMail;

/** What is in a mail, and what happens to it on a bad day. */
class MailTest extends NoticeBench {
  private static final Instant START = Instant.parse("2026-11-02T13:00:00Z");

  @BeforeEach
  void plan() {
    timetable.plan("Física <2>", school.courseId, lesson, START);
    clock.moveTo(START.minus(Duration.ofMinutes(30)));
    backend.run(
        () ->
            backend
                .get(CourseRepository.class)
                .lesson(lesson)
                .orElseThrow()
                .isAt("https://lms.example/mod/lti/view.php?l=7"));
  }

  @Test
  void aMailSpeaksTheReadersLanguageAndTellsTheTimeWhereTheyAre()
      throws MessagingException, IOException {
    beat(backend);

    assertThat(mailServer.mails()).hasSize(2);
    MimeMessage mail = read(mailTo("ana.silva@school.example"));
    assertThat(mail.getSubject()).isEqualTo("Física <2> empieza pronto");
    assertThat(mail.getHeader("Content-Language")).containsExactly("es");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    MimeMultipart parts = (MimeMultipart) mail.getContent();
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat(text(parts.getBodyPart(0), "text/plain"))
        .contains("empieza el lunes, 2 de noviembre de 2026")
        .contains("10:00 (hora de Brasilia)")
        .contains("https://lms.example/mod/lti/view.php?l=7");
    assertThat(text(parts.getBodyPart(1), "text/html"))
        .contains("Física &lt;2&gt;")
        .doesNotContain("<2>")
        .contains("<html lang=\"es\">");
    assertThat(read(mailTo("helena.prado@school.example")).getSubject())
        .isEqualTo("Física <2> começa em breve");
  }

  private static String text(BodyPart part, String type) throws MessagingException, IOException {
    assertThat(part.isMimeType(type)).isTrue();
    return (String) part.getContent();
  }

  private CaughtMail mailTo(String address) {
    return mailServer.mails().stream()
        .filter(mail -> mail.recipients().equals(List.of(address)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void oneClickEndsTheMailsOfAKindAndLeavesThePage() {
    beat(backend);
    CaughtMail mail = mailTo("ana.silva@school.example");
    assertThat(mail.header("List-Unsubscribe-Post")).contains("List-Unsubscribe=One-Click");
    String address = mail.header("List-Unsubscribe").orElseThrow();
    assertThat(address).startsWith("<https://tool.example/notices/unsubscribe/").endsWith(">");
    String token = address.substring(address.lastIndexOf('/') + 1, address.length() - 1);
    InboxService inbox = backend.get(InboxService.class);

    assertThat(backend.tx(() -> inbox.meant(token, Locale.ENGLISH)))
        .contains("A class begins soon");
    assertThat(backend.tx(() -> inbox.unsubscribe(token + "x"))).isFalse();
    assertThat(backend.tx(() -> inbox.unsubscribe(token))).isTrue();

    timetable.plan("Next", school.courseId, lesson, START.plus(Duration.ofHours(3)));
    clock.advance(Duration.ofHours(3));
    beat(backend);
    assertThat(mailServer.mails()).as("the teacher's only").hasSize(3);
    assertThat(
            backend.tx(
                () ->
                    inbox.open(
                        school.visit(lesson, ana, CourseRole.LEARNER),
                        Locale.ENGLISH,
                        Optional.empty())))
        .hasSize(2);
  }

  @Test
  void whoChangesTheirMindBeforeItIsSentGetsNoMail() {
    mailServer.goAway(true);
    beat(backend);
    backend.run(
        () ->
            backend
                .get(InboxService.class)
                .choose(
                    school.visit(lesson, ana, CourseRole.LEARNER),
                    Map.of(ClassNotices.SOON.name(), NoticeChoice.NONE)));
    mailServer.goAway(false);
    clock.advance(Duration.ofMinutes(5));
    beat(backend);

    assertThat(mailServer.mails()).hasSize(1);
    assertThat(of(ana).state()).isEqualTo(NoticeState.SKIPPED);
    assertThat(of(ana).reason()).contains("no longer wanted");
  }

  @Test
  void anOutageMakesTheWorkWaitWithAnIncidentAndLosesNothing() {
    mailServer.goAway(true);
    beat(backend);

    var waiting = backend.tx(() -> backend.get(TaskService.class).openWork(0, 10));
    assertThat(waiting).hasSize(1);
    assertThat(waiting.get(0).kind()).isEqualTo("notification.mail");
    assertThat(waiting.get(0).incidentCode()).isPresent();
    backend.get(WorkBench.class).run(backend.get(MailTask.class));
    assertThat(backend.work(List.of(MailWork.class))).as("its pause is not cut short").isZero();

    mailServer.goAway(false);
    clock.advance(Duration.ofMinutes(1));
    beat(backend);
    assertThat(mailServer.mails()).hasSize(2);
  }

  @Test
  void aServerThatFallsSilentAfterTheLastLineIsNotAskedASecondTime() {
    mailServer.onMail(
        mail -> {
          throw new IllegalStateException("the server is gone before it answers");
        });
    beat(backend);
    mailServer.onMail(mail -> {});
    for (int i = 0; i < 5; i++) {
      clock.advance(Duration.ofMinutes(2));
      beat(backend);
    }

    assertThat(mailServer.mails()).hasSize(2);
    assertThat(mails()).filteredOn(it -> it.state() == NoticeState.UNSURE).hasSize(1);
    assertThat(mails()).filteredOn(it -> it.state() == NoticeState.SENT).hasSize(1);
    assertThat(mails())
        .filteredOn(it -> it.state() == NoticeState.UNSURE)
        .allMatch(it -> it.incidentCode().isPresent());
  }

  @Test
  void noMoreGoOutInAMinuteThanTheOperatorAllows() {
    for (int i = 0; i < 30; i++) {
      timetable.plan("Class " + i, school.courseId, lesson, START.minusSeconds(i));
    }
    beat(backend);
    assertThat(mailServer.mails()).hasSize(50);

    clock.advance(Duration.ofSeconds(30));
    beat(backend);
    assertThat(mailServer.mails()).hasSize(50);

    clock.advance(Duration.ofSeconds(31));
    beat(backend);
    assertThat(mailServer.mails()).hasSize(62);
  }

  @Test
  void theSameNewsToldAgainReachesNobodyTwice() {
    for (int i = 0; i < 3; i++) {
      backend.run(
          () ->
              backend
                  .get(Notices.class)
                  .tell(
                      ClassNotices.MOVED,
                      new Notice(
                          ClassNotices.MOVED,
                          "x/1",
                          START,
                          school.courseId,
                          lesson,
                          "Física",
                          ZoneOffset.UTC),
                      backend.get(Audience.class).everybody(school.courseId)));
    }
    assertThat(mails()).as("Ana and Ben; staff reads it on the page").hasSize(2);
  }

  private DeliveryEntity of(long person) {
    return mails().stream().filter(it -> it.personId() == person).findFirst().orElseThrow();
  }
}
