package org.presente.zoom.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.presente.host.database.Transactions;
import org.presente.zoom.account.persistence.AuthorizationEntity;
import org.presente.zoom.api.AppKind;
import org.presente.zoom.api.ZoomAnswer;

/** An admin's yes on Zoom for a general app of the whole account. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuthorizationService {
  @Inject private CodeFlow flow;
  @Inject private Connections connections;
  @Inject private GrantStore grants;
  @Inject private ConnectionHealth health;
  @Inject private Transactions transactions;

  /** To be registered in the app, exactly so. */
  public URI redirectUri() {
    return flow.redirectUri();
  }

  /** Where the admin says yes; empty without such a connection. */
  public Optional<URI> begin(long connectionId) {
    return transactions.inNew(
        () ->
            connections
                .find(connectionId)
                .filter(connection -> connection.credentials().kind() == AppKind.GENERAL)
                .map(flow::begin));
  }

  /** For apps that cannot reach us: the address that the browser ended at, as it was copied. */
  public Authorized finish(String copiedAddress) {
    CodeFlow.Back back = CodeFlow.Back.in(copiedAddress);
    return finish(back.state(), back.code());
  }

  /** Takes seconds. */
  public Authorized finish(String state, String code) {
    Optional<AuthorizationEntity> begun =
        flow.take(state).filter(row -> row.personId().isEmpty() && !code.isEmpty());
    Optional<Connection> app =
        begun.flatMap(row -> transactions.inNew(() -> connections.find(row.connectionId())));
    return app.map(connection -> exchange(connection, begun.orElseThrow(), code))
        .orElseGet(() -> new Authorized.Failed(Sentence.AUTHORIZATION_EXPIRED));
  }

  private Authorized exchange(Connection app, AuthorizationEntity begun, String code) {
    ZoomAnswer<String> answer = flow.exchange(app, begun, code);
    answer.value().ifPresent(token -> grants.keep(app.id(), token));
    health.note(app.id(), answer);
    return Failure.of(answer)
        .<Authorized>map(failure -> new Authorized.Failed(failure.sentence()))
        .orElseGet(() -> new Authorized.Connected(app.id()));
  }
}
