package org.presente.zoom.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.presente.host.config.Configuration;
import org.presente.host.config.Setting;
import org.presente.host.database.Transactions;
import org.presente.host.secret.Pkce;
import org.presente.host.secret.SecretBox;
import org.presente.zoom.account.persistence.AuthorizationEntity;
import org.presente.zoom.account.persistence.AuthorizationRepository;
import org.presente.zoom.api.CodeGrant;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomGateway;

/** The way to Zoom's page and back: authorization code with PKCE (RFC 6749 4.1, RFC 7636). */
@Singleton
class CodeFlow {
  private static final Duration LIFE = Duration.ofMinutes(15);
  private static final String VERIFIER = "zoom-authorization";

  private final AuthorizationRepository repository;
  private final ZoomGateway zoom;
  private final SecretBox secrets;
  private final Transactions transactions;
  private final Configuration configuration;
  private final Clock clock;
  private final Pkce pkce = new Pkce();

  /** What Zoom's answer in the browser's address says; empty texts where it lacks something. */
  record Back(String state, String code) {
    /** Out of the whole address, as it was copied. */
    static Back in(String address) {
      String query = address.strip().replaceFirst("^[^?]*\\?", "").replaceFirst("#.*$", "");
      return new Back(parameter(query, "state"), parameter(query, "code"));
    }

    /** Without the secrets. */
    @Override
    public String toString() {
      return "Back[]";
    }
  }

  @Inject
  CodeFlow(
      AuthorizationRepository repository,
      ZoomGateway zoom,
      SecretBox secrets,
      Transactions transactions,
      Configuration configuration,
      Clock clock) {
    this.repository = repository;
    this.zoom = zoom;
    this.secrets = secrets;
    this.transactions = transactions;
    this.configuration = configuration;
    this.clock = clock;
  }

  /** To be registered in the app, exactly so. */
  URI redirectUri() {
    return URI.create(configuration.publicUrl() + "/zoom/oauth/callback");
  }

  /** Of an admin; inside a transaction. */
  URI begin(Connection app) {
    return begin(app, pkce.secret(), row -> {});
  }

  /**
   * Of one person with one browser; inside a transaction.
   *
   * @param browser a secret that only this browser has
   */
  URI begin(Connection app, long person, String browser) {
    String state = OwnConnections.STATE + pkce.secret();
    return begin(app, state, row -> row.isOf(person, Pkce.challenge(browser)));
  }

  private URI begin(Connection app, String state, Consumer<AuthorizationEntity> whose) {
    String verifier = pkce.secret();
    AuthorizationEntity row =
        new AuthorizationEntity(
            app.id(),
            Pkce.challenge(state),
            secrets.seal(VERIFIER, verifier),
            clock.instant().plus(LIFE));
    whose.accept(row);
    repository.dropExpired(clock.instant());
    repository.add(row);
    return address(app.credentials().clientId(), state, verifier);
  }

  private URI address(String clientId, String state, String verifier) {
    return URI.create(
        configuration.get(Setting.ZOOM_OAUTH_URL)
            + "/oauth/authorize?response_type=code&client_id="
            + encoded(clientId)
            + "&redirect_uri="
            + encoded(redirectUri().toString())
            + "&state="
            + encoded(state)
            + "&code_challenge="
            + Pkce.challenge(verifier)
            + "&code_challenge_method=S256");
  }

  /** Whose way it was; good once, and not too late. */
  Optional<AuthorizationEntity> take(String state) {
    return transactions
        .inNew(() -> repository.take(Pkce.challenge(state)))
        .filter(row -> row.expiresAt().isAfter(clock.instant()));
  }

  /** Gives the first refresh token; takes seconds. */
  ZoomAnswer<String> exchange(Connection app, AuthorizationEntity begun, String code) {
    String verifier = secrets.open(VERIFIER, begun.sealedVerifier()).orElse("");
    return zoom.exchange(
        app.credentials(), new CodeGrant(code, verifier, redirectUri().toString()));
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
