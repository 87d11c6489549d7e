package org.presente.host.notification.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.presente.host.database.StoredEntity;
import org.presente.host.notification.NoticeChoice;

/** How somebody wants to be told of one kind of news. */
@Entity
@Table(name = "notice_choice")
public class NoticeChoiceEntity extends StoredEntity {
  @Column(name = "person_id")
  private long personId;

  private String kind;

  @Enumerated(EnumType.STRING)
  private NoticeChoice choice;

  protected NoticeChoiceEntity() {}

  public NoticeChoiceEntity(long personId, String kind, NoticeChoice choice) {
    this.personId = personId;
    this.kind = kind;
    this.choice = choice;
  }

  public void choose(NoticeChoice other) {
    choice = other;
  }

  public long personId() {
    return personId;
  }

  public String kind() {
    return kind;
  }

  public NoticeChoice choice() {
    return choice;
  }
}
