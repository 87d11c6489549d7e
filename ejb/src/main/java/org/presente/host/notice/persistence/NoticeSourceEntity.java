package org.presente.host.notice.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.database.StoredEntity;
import org.presente.lti.message.NotificationService;

/** Where a deployment's notices are asked for. */
@Entity
@Table(name = "notice_source")
public class NoticeSourceEntity extends StoredEntity {
  @Column(name = "deployment_id")
  private long deploymentId;

  @Column(name = "service_url")
  private String serviceUrl;

  /** Separated by spaces. */
  @Column(name = "notice_types")
  private String noticeTypes;

  @Column(name = "registered_at")
  private Instant registeredAt;

  private String problem;

  protected NoticeSourceEntity() {}

  public NoticeSourceEntity(long deploymentId) {
    this.deploymentId = deploymentId;
    this.serviceUrl = "";
    this.noticeTypes = "";
  }

  public boolean isOf(NotificationService service) {
    return serviceUrl.equals(service.url().toString()) && noticeTypes.equals(types(service));
  }

  public void isOffered(NotificationService service) {
    serviceUrl = service.url().toString();
    noticeTypes = types(service);
    registeredAt = null;
    problem = null;
  }

  /**
   * @param reason why the platform did not want to
   */
  public void isAskedFor(Optional<String> reason, Instant when) {
    registeredAt = reason.isPresent() ? null : when;
    problem = reason.map(text -> text.substring(0, Math.min(text.length(), 1000))).orElse(null);
  }

  private static String types(NotificationService service) {
    String all =
        service.noticeTypes().stream()
            .filter(type -> type.matches("[A-Za-z0-9]{1,100}"))
            .sorted()
            .limit(18)
            .collect(Collectors.joining(" "));
    return all;
  }

  public long deploymentId() {
    return deploymentId;
  }

  public String serviceUrl() {
    return serviceUrl;
  }

  public Set<String> noticeTypes() {
    return Stream.of(noticeTypes.split(" ", -1)).collect(Collectors.toSet());
  }

  public Optional<Instant> registeredAt() {
    return Optional.ofNullable(registeredAt);
  }

  public Optional<String> problem() {
    return Optional.ofNullable(problem);
  }
}
