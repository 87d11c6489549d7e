package org.presente.host.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.host.course.CourseService;
import org.presente.host.course.CourseView;
import org.presente.host.course.Visit;
import org.presente.host.notification.mail.MailSettings;
import org.presente.host.notification.mail.Unsubscribing;
import org.presente.host.notification.persistence.DeliveryEntity;
import org.presente.host.notification.persistence.NoticeChoiceEntity;
import org.presente.host.notification.persistence.NoticeRepository;
import org.presente.host.roster.Addressee;
import org.presente.host.roster.RosterService;

/** The visitor's own notices, and how they want to be told. Nobody reads another's. */
@Stateless
public class InboxService {
  private static final int SHOWN = 50;

  @Inject private NoticeRepository repository;
  @Inject private NoticeSources sources;
  @Inject private CourseService courses;
  @Inject private RosterService roster;
  @Inject private MailSettings mail;
  @Inject private Unsubscribing unsubscribing;
  @Inject private Clock clock;

  /** How many notices of all the person's courses were not seen yet. */
  public long unread(Visit visit) {
    return repository.unread(visit.personId());
  }

  /**
   * The newest first; they count as seen from now on.
   *
   * @param zone of the reader, if it is known
   */
  public List<NoticeView> open(Visit visit, Locale language, Optional<ZoneId> zone) {
    NoticeWords words = new NoticeWords(language);
    List<DeliveryEntity> all = repository.onPage(visit.personId(), SHOWN);
    List<NoticeView> views =
        all.stream().flatMap(notice -> view(notice, words, zone).stream()).toList();
    all.stream().filter(notice -> !notice.isRead()).forEach(it -> it.read(clock.instant()));
    return views;
  }

  private Optional<NoticeView> view(
      DeliveryEntity entity, NoticeWords words, Optional<ZoneId> readers) {
    Notice notice = entity.notice();
    String course = courses.course(notice.courseId()).map(CourseView::title).orElse("");
    ZoneId zone = readers.orElse(notice.zone());
    return sources
        .kind(notice.kind())
        .map(
            kind ->
                new NoticeView(
                    entity.id(),
                    words.subject(kind, notice, zone),
                    words.text(kind, notice, zone),
                    course,
                    entity.createdAt(),
                    !entity.isRead()));
  }

  /** Whether anything can be mailed: there is a server. */
  public boolean isMailOn() {
    return mail.isOn();
  }

  /** Whether the platform tells us where to write to the visitor. */
  public boolean hasAddress(Visit visit) {
    return roster
        .addressee(visit.courseId(), visit.personId())
        .flatMap(Addressee::email)
        .isPresent();
  }

  /** What there is to choose for the visitor's role. */
  public List<ChoiceView> choices(Visit visit, Locale language) {
    NoticeWords words = new NoticeWords(language);
    Map<String, NoticeChoice> chosen =
        repository.choices(visit.personId()).stream()
            .collect(Collectors.toMap(NoticeChoiceEntity::kind, NoticeChoiceEntity::choice));
    return offered(visit).stream()
        .map(
            kind ->
                new ChoiceView(
                    kind.name(),
                    words.title(kind),
                    chosen.getOrDefault(kind.name(), kind.usual(visit.role()).orElseThrow()),
                    choices(kind)))
        .toList();
  }

  private List<NoticeKind> offered(Visit visit) {
    return sources.kinds().stream().filter(k -> k.usual(visit.role()).isPresent()).toList();
  }

  private static List<NoticeChoice> choices(NoticeKind kind) {
    return kind.digest()
        ? List.of(NoticeChoice.MAIL, NoticeChoice.NONE)
        : List.of(NoticeChoice.MAIL, NoticeChoice.PAGE, NoticeChoice.NONE);
  }

  /**
   * Keeps choices; what the visitor cannot choose is left out.
   *
   * @param wanted by kind
   */
  public void choose(Visit visit, Map<String, NoticeChoice> wanted) {
    offered(visit).stream()
        .filter(kind -> wanted.containsKey(kind.name()))
        .filter(kind -> choices(kind).contains(wanted.get(kind.name())))
        .forEach(kind -> keep(visit.personId(), kind.name(), wanted.get(kind.name())));
  }

  /** The title of the kind that a token of a mail is about; empty for what we did not write. */
  public Optional<String> meant(String token, Locale language) {
    return unsubscribing
        .open(token)
        .flatMap(meant -> sources.kind(meant.kind()))
        .map(kind -> new NoticeWords(language).title(kind));
  }

  /**
   * No more mails of the kind that a token is about; on the page it goes on.
   *
   * @return false for what we did not write
   */
  public boolean unsubscribe(String token) {
    Optional<Unsubscribing.Meant> meant = unsubscribing.open(token);
    meant.ifPresent(
        it ->
            sources
                .kind(it.kind())
                .ifPresent(
                    kind ->
                        keep(
                            it.personId(),
                            kind.name(),
                            kind.digest() ? NoticeChoice.NONE : NoticeChoice.PAGE)));
    return meant.isPresent();
  }

  private void keep(long personId, String kind, NoticeChoice choice) {
    repository.choices(kind, List.of(personId)).stream()
        .findFirst()
        .ifPresentOrElse(
            known -> known.choose(choice),
            () -> repository.add(new NoticeChoiceEntity(personId, kind, choice)));
  }
}
