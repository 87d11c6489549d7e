package org.presente.host.diagnosis.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.presente.host.database.StoredEntity;
import org.presente.host.diagnosis.LaunchView;
import org.presente.host.roster.CourseRole;
import org.presente.lti.launch.Binding;

/** One launch. Lists are kept as words with spaces between them. */
@Entity
@Table(name = "launch_record")
public class LaunchRecord extends StoredEntity {
  @Column(name = "registration_id")
  private long registrationId;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @Column(name = "message_type")
  private String messageType;

  private String initials;
  private String roles;

  @Enumerated(EnumType.STRING)
  @Column(name = "read_as")
  private CourseRole readAs;

  private boolean pending;

  @Enumerated(EnumType.STRING)
  private Binding binding;

  @Column(name = "deployment_id")
  private String deploymentId;

  @Column(name = "context_id")
  private String contextId;

  @Column(name = "link_id")
  private String linkId;

  @Column(name = "filled_variables")
  private String filledVariables;

  @Column(name = "empty_variables")
  private String emptyVariables;

  private String services;
  private String warnings;

  protected LaunchRecord() {}

  public LaunchRecord(long registrationId, LaunchView launch) {
    this.registrationId = registrationId;
    this.happenedAt = launch.happenedAt();
    this.messageType = cut(launch.messageType(), 60);
    this.initials = cut(launch.initials(), 20);
    this.roles = cut(launch.roles(), 2000);
    this.readAs = launch.readAs();
    this.pending = launch.pending();
    this.binding = launch.binding();
    this.deploymentId = launch.deploymentId();
    this.contextId = launch.contextId();
    this.linkId = launch.linkId();
    this.filledVariables = cut(launch.filledVariables(), 1000);
    this.emptyVariables = cut(launch.emptyVariables(), 1000);
    this.services = cut(launch.services(), 1000);
    this.warnings = cut(launch.warnings(), 1000);
  }

  private static String cut(String text, int length) {
    return text.substring(0, Math.min(text.length(), length));
  }

  public long registrationId() {
    return registrationId;
  }

  public LaunchView view() {
    return new LaunchView(
        happenedAt,
        messageType,
        initials,
        roles,
        readAs,
        pending,
        binding,
        deploymentId,
        contextId,
        linkId,
        filledVariables,
        emptyVariables,
        services,
        warnings);
  }
}
