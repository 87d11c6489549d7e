package org.presente.web.zoom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.presente.web.host.admin.HealthFact;
import org.presente.web.host.admin.HealthSource;
import org.presente.web.host.language.ReaderTexts;
import org.presente.zoom.account.ConnectionService;
import org.presente.zoom.account.ConnectionView;

/** Whether each connection to Zoom works. */
@RequestScoped
public class ConnectionsHealth implements HealthSource {
  @Inject private ConnectionService connections;
  @Inject private ReaderTexts texts;

  @Override
  public List<HealthFact> facts() {
    return connections.list().stream()
        .filter(connection -> connection.serves().isPresent())
        .map(this::fact)
        .toList();
  }

  private HealthFact fact(ConnectionView connection) {
    return new HealthFact(
        connection
            .problem()
            .map(problem -> connection.name() + ": " + texts.of(problem.key()))
            .orElseGet(() -> texts.of("zoom.health.works", connection.name())),
        connection.problem().isEmpty(),
        "zoom");
  }
}
