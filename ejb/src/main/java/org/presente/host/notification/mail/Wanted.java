package org.presente.host.notification.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.presente.host.course.CourseService;
import org.presente.host.course.CourseView;
import org.presente.host.notification.Notice;
import org.presente.host.notification.NoticeChoice;
import org.presente.host.notification.NoticeKind;
import org.presente.host.notification.NoticeSource;
import org.presente.host.notification.NoticeSources;
import org.presente.host.notification.NoticeWords;
import org.presente.host.notification.persistence.DeliveryEntity;
import org.presente.host.notification.persistence.NoticeChoiceEntity;
import org.presente.host.notification.persistence.NoticeRepository;
import org.presente.host.roster.Addressee;
import org.presente.host.roster.RosterService;

/** Whether a notice is still to be mailed when its turn comes, and what is in the mail. */
@Singleton
class Wanted {
  private final NoticeSources sources;
  private final NoticeRepository repository;
  private final RosterService roster;
  private final CourseService courses;

  @Inject
  Wanted(
      NoticeSources sources,
      NoticeRepository repository,
      RosterService roster,
      CourseService courses) {
    this.sources = sources;
    this.repository = repository;
    this.roster = roster;
    this.courses = courses;
  }

  /** Why it is not to be mailed any more, in a few words for the operator. */
  Optional<String> objection(DeliveryEntity entity) {
    Optional<NoticeSource> source = sources.of(entity.kind());
    Optional<NoticeKind> kind = sources.kind(entity.kind());
    if (source.isEmpty() || kind.isEmpty()) {
      return Optional.of("nobody tells this kind any more");
    }
    Optional<Addressee> person = person(entity);
    if (person.flatMap(Addressee::email).isEmpty()) {
      return Optional.of("left the course, or has no address");
    }
    if (choice(entity, kind.get(), person.get()) != NoticeChoice.MAIL) {
      return Optional.of("no longer wanted");
    }
    return source.get().stillHolds(entity.notice(), person.get())
        ? Optional.empty()
        : Optional.of("no longer true");
  }

  private NoticeChoice choice(DeliveryEntity entity, NoticeKind kind, Addressee person) {
    return repository.choices(kind.name(), List.of(entity.personId())).stream()
        .findFirst()
        .map(NoticeChoiceEntity::choice)
        .or(() -> kind.usual(person.role()))
        .orElse(NoticeChoice.NONE);
  }

  Optional<Letter> letter(DeliveryEntity entity) {
    Notice notice = entity.notice();
    return person(entity)
        .flatMap(
            person ->
                sources
                    .of(entity.kind())
                    .map(source -> letter(entity.id(), notice, source, person)));
  }

  private Letter letter(long id, Notice notice, NoticeSource source, Addressee person) {
    Locale language = NoticeWords.spoken(person.locale());
    return new Letter(
        id,
        notice,
        sources.kind(notice.kind()).orElseThrow(),
        person,
        language,
        courses.course(notice.courseId()).map(CourseView::title).orElse(""),
        notice.lessonId().flatMap(courses::platformAddress),
        source.lines(notice, person, language),
        source.attachments(notice, person, language));
  }

  private Optional<Addressee> person(DeliveryEntity entity) {
    return roster.addressee(entity.notice().courseId(), entity.personId());
  }
}
