package org.presente.zoom.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.presente.host.config.Configuration;
import org.presente.host.config.Setting;
import org.presente.host.database.Transactions;
import org.presente.host.secret.SecretBox;
import org.presente.zoom.account.persistence.AuthorizationEntity;
import org.presente.zoom.account.persistence.AuthorizationRepository;
import org.presente.zoom.api.CodeGrant;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomGateway;

/** An admin's yes on Zoom for a general app: authorization code with PKCE. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuthorizationService {
  private static final Duration LIFE = Duration.ofMinutes(15);
  private static final String VERIFIER = "zoom-authorization";

  private final Pkce pkce = new Pkce();

  @Inject private AuthorizationRepository repository;
  @Inject private Connections connections;
  @Inject private GrantStore grants;
  @Inject private ConnectionHealth health;
  @Inject private ZoomGateway zoom;
  @Inject private SecretBox secrets;
  @Inject private Transactions transactions;
  @Inject private Configuration configuration;
  @Inject private Clock clock;

  /** To be registered in the app, exactly so. */
  public URI redirectUri() {
    return URI.create(configuration.publicUrl() + "/zoom/oauth/callback");
  }

  /** Where the admin says yes; empty without such a connection. */
  public Optional<URI> begin(long connectionId) {
    String state = pkce.secret();
    String verifier = pkce.secret();
    return transactions.inNew(
        () ->
            connections
                .find(connectionId)
                .map(
                    connection -> {
                      repository.dropExpired(clock.instant());
                      repository.add(row(connectionId, state, verifier));
                      return address(connection.credentials().clientId(), state, verifier);
                    }));
  }

  private AuthorizationEntity row(long connectionId, String state, String verifier) {
    return new AuthorizationEntity(
        connectionId,
        Pkce.challenge(state),
        secrets.seal(VERIFIER, verifier),
        clock.instant().plus(LIFE));
  }

  private URI address(String clientId, String state, String verifier) {
    return URI.create(
        configuration.get(Setting.ZOOM_OAUTH_URL)
            + "/oauth/authorize?response_type=code&client_id="
            + encoded(clientId)
            + "&redirect_uri="
            + encoded(redirectUri().toString())
            + "&state="
            + state
            + "&code_challenge="
            + Pkce.challenge(verifier)
            + "&code_challenge_method=S256");
  }

  /** For apps that cannot reach us: the address that the browser ended at, as it was copied. */
  public Authorized finish(String copiedAddress) {
    String query = copiedAddress.strip().replaceFirst("^[^?]*\\?", "").replaceFirst("#.*$", "");
    return finish(parameter(query, "state"), parameter(query, "code"));
  }

  /** Takes seconds. */
  public Authorized finish(String state, String code) {
    Optional<AuthorizationEntity> begun =
        transactions
            .inNew(() -> repository.take(Pkce.challenge(state)))
            .filter(row -> row.expiresAt().isAfter(clock.instant()));
    if (begun.isEmpty() || code.isEmpty()) {
      return new Authorized.Failed(Sentence.AUTHORIZATION_EXPIRED);
    }
    return exchange(begun.get(), code);
  }

  private Authorized exchange(AuthorizationEntity begun, String code) {
    Optional<Connection> connection =
        transactions.inNew(() -> connections.find(begun.connectionId()));
    Optional<String> verifier = secrets.open(VERIFIER, begun.sealedVerifier());
    if (connection.isEmpty() || verifier.isEmpty()) {
      return new Authorized.Failed(Sentence.AUTHORIZATION_EXPIRED);
    }
    ZoomAnswer<String> answer =
        zoom.exchange(
            connection.get().credentials(),
            new CodeGrant(code, verifier.get(), redirectUri().toString()));
    answer.value().ifPresent(token -> grants.keep(begun.connectionId(), token));
    health.note(begun.connectionId(), answer);
    return Failure.of(answer)
        .<Authorized>map(failure -> new Authorized.Failed(failure.sentence()))
        .orElseGet(() -> new Authorized.Connected(begun.connectionId()));
  }

  private static String parameter(String query, String name) {
    return Arrays.stream(query.split("&"))
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
        .findFirst()
        .orElse("");
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
