package org.presente.host.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.presente.host.audit.persistence.IncidentEntity;
import org.presente.host.audit.persistence.IncidentRepository;

/** Writes down failures, each in a transaction of its own so that a rollback cannot lose it. */
@Stateless
public class Incidents {
  private static final Logger LOG = Logger.getLogger(Incidents.class.getName());
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  @Inject private IncidentRepository repository;
  @Inject private Clock clock;

  /**
   * @param feature the package-like name of what failed, such as {@code lti.launch}
   * @param summary one sentence without personal data
   * @return the id to show to the person, such as {@code K7M2-9QXA}
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public String report(String feature, String summary) {
    String code = newCode();
    LOG.log(Level.WARNING, "incident {0} {1}: {2}", new Object[] {code, feature, summary});
    repository.add(new IncidentEntity(code, clock.instant(), feature, summary));
    return code;
  }

  /** As {@link #report(String, String)}, with the exception's trace in the log. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public String report(String feature, String summary, Throwable cause) {
    String code = report(feature, summary + " (" + cause.getClass().getSimpleName() + ")");
    LOG.log(Level.WARNING, "incident " + code, cause);
    return code;
  }

  /** The newest first. */
  public List<IncidentView> newest(int limit) {
    return repository.newest(limit).stream()
        .map(i -> new IncidentView(i.code(), i.happenedAt(), i.feature(), i.summary()))
        .toList();
  }

  private static String newCode() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      code.append(i == 4 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString().toUpperCase(Locale.ROOT);
  }
}
