package org.presente.host.platform;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.host.audit.AuditLog;
import org.presente.host.platform.persistence.ApprovedHostEntity;
import org.presente.host.platform.persistence.ApprovedHostRepository;
import org.presente.lti.registration.TrustedHosts;

/**
 * Hosts that may speak for platforms of another name. A platform whose keys or services lie on a
 * sibling host is refused at registration until an admin has approved that host here; the vendors
 * known to do so need no approval. Whether the address may be called at all is another matter.
 */
@Stateless
public class ApprovedHosts {
  private static final String SUBJECT = "approved-host";
  private static final String NAME =
      "(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*";

  @Inject private ApprovedHostRepository repository;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** One that was approved. */
  public record HostView(long id, String name, Instant approvedAt) {}

  public List<HostView> all() {
    return repository.all().stream()
        .map(host -> new HostView(host.id(), host.name(), host.approvedAt()))
        .toList();
  }

  /**
   * @param typed a name, or an address of the host
   * @return false if that is no host; approving one twice is fine
   */
  public boolean approve(String admin, String typed) {
    Optional<String> name = name(typed);
    name.filter(host -> repository.all().stream().noneMatch(known -> known.name().equals(host)))
        .ifPresent(
            host -> {
              repository.add(new ApprovedHostEntity(host, clock.instant()));
              audit.write(admin, "host.approved", SUBJECT, host);
            });
    return name.isPresent();
  }

  /** Registrations that came in through it stay. */
  public void withdraw(String admin, long id) {
    repository
        .find(id)
        .ifPresent(
            host -> {
              repository.remove(host);
              audit.write(admin, "host.withdrawn", SUBJECT, host.name());
            });
  }

  /** For a registration that begins now. */
  public TrustedHosts trusted() {
    return new TrustedHosts(
        repository.all().stream().map(ApprovedHostEntity::name).collect(Collectors.toSet()));
  }

  private static Optional<String> name(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    try {
      String host = text.contains("://") ? new URI(text).getHost() : text;
      return Optional.ofNullable(host).filter(name -> name.matches(NAME));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
