package org.presente.host.admin.openid;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.presente.host.admin.AdminService;
import org.presente.host.audit.Incidents;
import org.presente.host.config.Configuration;
import org.presente.host.secret.Pkce;

/** Sends an admin to the issuer and takes them in when they come back. No transaction is open. */
@Singleton
public class OpenIdService {
  private static final String FEATURE = "host.admin.openid";
  private static final String BACK = "/admin/openid/back";
  private static final Duration ON_THE_WAY = Duration.ofMinutes(10);

  private final Configuration configuration;
  private final IssuerClient client;
  private final AdminService admins;
  private final Incidents incidents;
  private final Clock clock;
  private final Pkce pkce = new Pkce();

  @Inject
  public OpenIdService(
      Configuration configuration,
      IssuerClient client,
      AdminService admins,
      Incidents incidents,
      Clock clock) {
    this.configuration = configuration;
    this.client = client;
    this.admins = admins;
    this.incidents = incidents;
    this.clock = clock;
  }

  public boolean isOffered() {
    return Issuer.of(configuration).isPresent();
  }

  /** Empty, with an incident, when the issuer cannot be asked; or when none is configured. */
  public Optional<Departure> leave() {
    return Issuer.of(configuration).flatMap(this::leave);
  }

  private Optional<Departure> leave(Issuer issuer) {
    String state = pkce.secret();
    String nonce = pkce.secret();
    String verifier = pkce.secret();
    Map<String, String> query = new LinkedHashMap<>();
    query.put("response_type", "code");
    query.put("scope", "openid email");
    query.put("client_id", issuer.clientId());
    query.put("redirect_uri", back().toString());
    query.put("state", state);
    query.put("nonce", nonce);
    query.put("code_challenge", Pkce.challenge(verifier));
    query.put("code_challenge_method", "S256");
    try {
      String at = client.description(issuer).authorization().toString();
      URI address = URI.create(at + (at.contains("?") ? "&" : "?") + IssuerClient.encoded(query));
      return Optional.of(new Departure(address, state, nonce, verifier, clock.instant()));
    } catch (OpenIdException failed) {
      incidents.report(FEATURE, failed.getMessage(), failed);
      return Optional.empty();
    }
  }

  /**
   * @param departure of this browser, which is not to be used again
   * @param state as it came back, or empty
   * @param code as it came back; empty when the person gave up
   */
  public Arrival arrive(Departure departure, String state, String code) {
    Instant now = clock.instant();
    Optional<Issuer> issuer = Issuer.of(configuration);
    boolean ours = isSame(departure.state(), state);
    boolean inTime = departure.since().plus(ON_THE_WAY).isAfter(now);
    if (issuer.isEmpty() || !ours || !inTime || code.isEmpty()) {
      return new Arrival.NotFinished();
    }
    try {
      return arrive(issuer.get(), claims(issuer.get(), departure, code, now));
    } catch (OpenIdException failed) {
      return new Arrival.Failed(incidents.report(FEATURE, failed.getMessage(), failed));
    }
  }

  private JWTClaimsSet claims(Issuer issuer, Departure departure, String code, Instant now)
      throws OpenIdException {
    IssuerClient.Description at = client.description(issuer);
    String token = client.token(issuer, at, code, departure.verifier(), back());
    return IdTokens.verified(token, client.keys(at), issuer, departure.nonce(), now);
  }

  private Arrival arrive(Issuer issuer, JWTClaimsSet claims) {
    Optional<String> address =
        Optional.ofNullable(claims.getClaim("email"))
            .filter(any -> Boolean.TRUE.equals(claims.getClaim("email_verified")))
            .map(email -> email.toString().toLowerCase(Locale.ROOT))
            .filter(issuer.people()::contains);
    Optional<String> name =
        address.or(() -> Optional.of(claims.getSubject()).filter(issuer.people()::contains));
    if (name.filter(admins::vouchedFor).isEmpty()) {
      return new Arrival.Stranger();
    }
    return new Arrival.Welcome(name.get());
  }

  private URI back() {
    return configuration.publicUrl(BACK);
  }

  private static boolean isSame(String kept, String told) {
    return MessageDigest.isEqual(
        kept.getBytes(StandardCharsets.UTF_8), told.getBytes(StandardCharsets.UTF_8));
  }
}
