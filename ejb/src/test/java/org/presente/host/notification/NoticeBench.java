package org.presente.host.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.presente.host.config.Setting;
import org.presente.host.database.Transactions;
import org.presente.host.notification.mail.MailTask;
import org.presente.host.notification.mail.MailWork;
import org.presente.host.notification.persistence.DeliveryEntity;
import org.presente.host.notification.persistence.NoticeChoiceEntity;
import org.presente.host.notification.reminder.DigestTask;
import org.presente.host.notification.reminder.MatterNotices;
import org.presente.host.notification.reminder.ReminderTask;
import org.presente.host.plugin.Plugins;
import org.presente.host.roster.CourseRole;
import org.presente.host.roster.persistence.PersonFacts;
import org.presente.host.roster.persistence.RosterRepository;
import org.presente.host.task.WorkBench;
import org.presente.sandbox.mail.CaughtMail;
import org.presente.sandbox.mail.MailCatcher;
import org.presente.testing.Backend;
import org.presente.testing.DyingTransactions;
import org.presente.testing.MovableClock;
import org.presente.testing.OnEveryDatabase;
import org.presente.testing.School;
import org.presente.testing.TestDatabase;

/** A course with a teacher and three students, a timetable, and a mail server. */
@OnEveryDatabase
abstract class NoticeBench {
  @Parameter TestDatabase database;
  final MovableClock clock = new MovableClock(Instant.parse("2026-11-02T06:00:00Z"));
  final MailCatcher mailServer = MailCatcher.start(0);
  final Timetable timetable = new Timetable();
  final Set<Long> coursesWithMatters = new HashSet<>();
  Backend backend;
  School school;
  long lesson;
  long teacher;
  long ana;
  long ben;

  @BeforeEach
  void open() {
    database.clear();
    backend = backend(database.transactions());
    school = new School(backend, "https://lms.example", "client", "course");
    lesson = school.lesson("link");
    teacher = person("1", "Helena Prado", CourseRole.INSTRUCTOR, "pt-BR");
    ana = person("2", "Ana Silva", CourseRole.LEARNER, "es-419");
    ben = person("3", "Ben Okafor", CourseRole.LEARNER, "en");
    choose(ana, ClassNotices.SOON, NoticeChoice.MAIL);
    long chen = person("4", "Chen Wei", CourseRole.LEARNER, "en");
    ABOUT_CLASSES.forEach(kind -> choose(chen, kind, NoticeChoice.NONE));
  }

  private static final List<NoticeKind> ABOUT_CLASSES =
      List.of(ClassNotices.SOON, ClassNotices.MOVED, ClassNotices.CANCELLED);

  @AfterEach
  void close() {
    mailServer.close();
  }

  private long person(String subject, String name, CourseRole role, String locale) {
    long id = school.member(subject, name, role);
    backend.run(
        () ->
            backend
                .get(RosterRepository.class)
                .person(id)
                .orElseThrow()
                .learn(
                    new PersonFacts(
                        Optional.of(name),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(address(name)),
                        Optional.of(locale),
                        Optional.of("America/Sao_Paulo"))));
    return id;
  }

  static String address(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@school.example";
  }

  void choose(long person, NoticeKind kind, NoticeChoice choice) {
    backend.save(new NoticeChoiceEntity(person, kind.name(), choice));
  }

  /** A new process on the same database. */
  Backend backend(Transactions transactions) {
    Backend made =
        new Backend(
            database,
            transactions,
            clock,
            Map.of(
                Setting.PUBLIC_URL, "https://tool.example",
                Setting.MAIL_HOST, "localhost",
                Setting.MAIL_PORT, Integer.toString(mailServer.port()),
                Setting.MAIL_SECURITY, "none",
                Setting.MAIL_FROM, "Presente <presente@school.example>",
                Setting.MAIL_PER_MINUTE, "50",
                Setting.TASK_LEASE, "PT0.001S"));
    made.beans()
        .with(Plugins.class, new Plugins(List.of(timetable)))
        .with(MatterService.class, new KnownMatters());
    made.beans()
        .with(
            NoticeSources.class,
            new NoticeSources(
                List.of(made.get(ClassNotices.class), made.get(MatterNotices.class))));
    return made;
  }

  /** What the tool's timers do at this moment. */
  static void beat(Backend tool) {
    WorkBench bench = tool.get(WorkBench.class);
    bench.run(tool.get(ReminderTask.class));
    bench.run(tool.get(DigestTask.class));
    bench.run(tool.get(MailTask.class));
    tool.work(List.of(MailWork.class));
  }

  /** The process lives for so many transactions, and another one takes its place. */
  boolean killedAfter(int transactions) {
    try {
      beat(backend(new DyingTransactions(database.transactions(), transactions)));
      return false;
    } catch (DyingTransactions.Killed gone) {
      backend = backend(database.transactions());
      return true;
    }
  }

  List<DeliveryEntity> mails() {
    return backend.tx(
        () ->
            database
                .entityManager()
                .createQuery(
                    "select n from DeliveryEntity n where n.channel ="
                        + " org.presente.host.notification.persistence.NoticeChannel.MAIL"
                        + " order by n.id",
                    DeliveryEntity.class)
                .getResultList());
  }

  static MimeMessage read(CaughtMail mail) {
    try {
      return new MimeMessage(
          Session.getInstance(new Properties()),
          new ByteArrayInputStream(mail.source().getBytes(StandardCharsets.ISO_8859_1)));
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** Something waits in the courses that the test names. */
  private final class KnownMatters extends MatterService {
    @Override
    public List<Matter> waiting(long courseId) {
      return coursesWithMatters.contains(courseId)
          ? List.of(new Matter("unmatched", lesson, "Week", Optional.empty(), 2))
          : List.of();
    }
  }
}
