package org.presente.host.roster.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.presente.host.database.StoredEntity;

/** Somebody is in a group. */
@Entity
@Table(name = "course_group_member")
public class GroupMemberEntity extends StoredEntity {
  @Column(name = "group_id")
  private long groupId;

  @Column(name = "person_id")
  private long personId;

  protected GroupMemberEntity() {}

  public GroupMemberEntity(long groupId, long personId) {
    this.groupId = groupId;
    this.personId = personId;
  }

  public long groupId() {
    return groupId;
  }

  public long personId() {
    return personId;
  }
}
