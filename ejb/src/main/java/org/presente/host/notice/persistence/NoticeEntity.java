package org.presente.host.notice.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.host.database.StoredEntity;
import org.presente.lti.message.Context;
import org.presente.lti.notice.Notice;

/** One notice of the inbox: (registration, deployment, the platform's id). */
@Entity
@Table(name = "platform_notice")
public class NoticeEntity extends StoredEntity {
  private static final int MOST_ORIGINS = 50;

  @Column(name = "registration_id")
  private long registrationId;

  @Column(name = "deployment_id")
  private String deploymentId;

  @Column(name = "notice_id")
  private String noticeId;

  @Column(name = "notice_type")
  private String noticeType;

  @Column(name = "context_id")
  private String contextId;

  /** A line each. */
  @Column(name = "origin_context_ids")
  private String originContextIds;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "handled_at")
  private Instant handledAt;

  protected NoticeEntity() {}

  public NoticeEntity(long registrationId, Notice notice, Instant receivedAt) {
    this.registrationId = registrationId;
    this.deploymentId = notice.deploymentId();
    this.noticeId = notice.id();
    this.noticeType = notice.type();
    this.contextId = notice.context().map(Context::id).orElse(null);
    this.originContextIds =
        notice.originContexts().stream()
            .filter(id -> id.indexOf('\n') < 0)
            .limit(MOST_ORIGINS)
            .collect(Collectors.joining("\n"));
    this.receivedAt = receivedAt;
  }

  public void isHandled(Instant when) {
    handledAt = when;
  }

  public long registrationId() {
    return registrationId;
  }

  public String deploymentId() {
    return deploymentId;
  }

  public String type() {
    return noticeType;
  }

  public Optional<String> contextId() {
    return Optional.ofNullable(contextId);
  }

  public List<String> originContextIds() {
    return Arrays.stream(originContextIds.split("\n", -1)).filter(id -> !id.isEmpty()).toList();
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public Optional<Instant> handledAt() {
    return Optional.ofNullable(handledAt);
  }
}
