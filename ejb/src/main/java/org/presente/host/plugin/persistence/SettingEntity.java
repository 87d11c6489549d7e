package org.presente.host.plugin.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.presente.host.database.StoredEntity;
import org.presente.host.plugin.domain.SettingChain;
import org.presente.host.plugin.domain.SettingPlace;

/** One place's word on one setting. */
@Entity
@Table(name = "plugin_setting")
public class SettingEntity extends StoredEntity {
  private String name;
  private String place;

  @Column(name = "registration_id")
  private Long registrationId;

  @Column(name = "course_id")
  private Long courseId;

  @Column(name = "setting_value")
  private String value;

  private boolean locked;

  protected SettingEntity() {}

  public SettingEntity(String name, SettingPlace where) {
    this.name = name;
    place = where.key();
    registrationId = where.registrationId().orElse(null);
    courseId = where.courseId().orElse(null);
  }

  public void decide(SettingChain.Entry entry) {
    value = entry.value().orElse(null);
    locked = entry.locked();
  }

  public SettingChain.Entry entry() {
    return new SettingChain.Entry(Optional.ofNullable(value), locked);
  }

  public String name() {
    return name;
  }

  public String place() {
    return place;
  }

  public Optional<Long> registrationId() {
    return Optional.ofNullable(registrationId);
  }

  public Optional<Long> courseId() {
    return Optional.ofNullable(courseId);
  }
}
