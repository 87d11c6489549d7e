package org.presente.host.notification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.host.notification.mail.MailSettings;
import org.presente.host.notification.persistence.DeliveryEntity;
import org.presente.host.notification.persistence.NoticeChannel;
import org.presente.host.notification.persistence.NoticeChoiceEntity;
import org.presente.host.notification.persistence.NoticeRepository;
import org.presente.host.roster.Addressee;

/** Tells people something, inside the transaction of its cause. */
@Singleton
public class Notices {
  private final NoticeRepository repository;
  private final MailSettings mail;
  private final Clock clock;

  @Inject
  public Notices(NoticeRepository repository, MailSettings mail, Clock clock) {
    this.repository = repository;
    this.mail = mail;
    this.clock = clock;
  }

  /**
   * Tells those whom the kind is for and who did not say no, each once, whoever asks again. It
   * stands on their page at once; mail goes out later.
   */
  public void tell(NoticeKind kind, Notice notice, Collection<Addressee> people) {
    Set<Long> told = new HashSet<>(repository.told(notice));
    List<Addressee> others =
        people.stream()
            .filter(person -> kind.usual(person.role()).isPresent())
            .filter(person -> told.add(person.personId()))
            .toList();
    Map<Long, NoticeChoice> chosen = chosen(kind, others);
    for (Addressee person : others) {
      NoticeChoice usual = kind.usual(person.role()).orElseThrow();
      tell(kind, notice, person, chosen.getOrDefault(person.personId(), usual));
    }
  }

  /** Whether anybody of its course was told of it already. */
  public boolean isTold(Notice notice) {
    return repository.isTold(notice);
  }

  private Map<Long, NoticeChoice> chosen(NoticeKind kind, List<Addressee> people) {
    return repository
        .choices(kind.name(), people.stream().map(Addressee::personId).toList())
        .stream()
        .collect(Collectors.toMap(NoticeChoiceEntity::personId, NoticeChoiceEntity::choice));
  }

  private void tell(NoticeKind kind, Notice notice, Addressee person, NoticeChoice choice) {
    if (choice != NoticeChoice.NONE && !kind.digest()) {
      add(notice, person, NoticeChannel.PAGE);
    }
    if (choice == NoticeChoice.MAIL && mail.isOn() && person.email().isPresent()) {
      add(notice, person, NoticeChannel.MAIL);
    }
  }

  private void add(Notice notice, Addressee person, NoticeChannel channel) {
    repository.add(new DeliveryEntity(notice, person.personId(), channel, clock.instant()));
  }
}
