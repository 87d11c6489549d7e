package org.presente.host.roster.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.presente.host.database.StoredEntity;
import org.presente.lti.groups.Group;

/** A group of the platform in one course. Its id stays while the platform keeps the group. */
@Entity
@Table(name = "course_group")
public class CourseGroupEntity extends StoredEntity {
  private static final int LONGEST = 255;

  @Column(name = "course_id")
  private long courseId;

  @Column(name = "platform_id")
  private String platformId;

  private String name;
  private String tag;

  @Column(name = "set_id")
  private String setId;

  @Column(name = "set_name")
  private String setName;

  private boolean gone;

  protected CourseGroupEntity() {}

  public CourseGroupEntity(long courseId, String platformId) {
    this.courseId = courseId;
    this.platformId = platformId;
    this.name = platformId;
  }

  /** Returns whether anything changed. */
  public boolean isAs(Group group, Optional<String> nameOfSet) {
    List<Object> before = facts();
    name = cut(group.name());
    tag = group.tag().map(CourseGroupEntity::cut).orElse(null);
    setId = group.setId().filter(id -> id.length() <= LONGEST).orElse(null);
    setName = nameOfSet.map(CourseGroupEntity::cut).orElse(null);
    gone = false;
    return !before.equals(facts());
  }

  private List<Object> facts() {
    return Arrays.asList(name, tag, setId, setName, gone);
  }

  /** The platform does not have it any more. */
  public void isGone() {
    gone = true;
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  public long courseId() {
    return courseId;
  }

  public String platformId() {
    return platformId;
  }

  public String name() {
    return name;
  }

  public Optional<String> tag() {
    return Optional.ofNullable(tag);
  }

  public Optional<String> setId() {
    return Optional.ofNullable(setId);
  }

  public Optional<String> setName() {
    return Optional.ofNullable(setName);
  }

  public boolean gone() {
    return gone;
  }
}
