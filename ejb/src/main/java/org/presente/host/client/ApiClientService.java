package org.presente.host.client;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.host.audit.AuditLog;
import org.presente.host.client.persistence.ApiClientEntity;
import org.presente.host.client.persistence.ApiClientRepository;
import org.presente.host.platform.PlatformService;
import org.presente.host.secret.Sha256;

/** Makes API clients, gives them tokens, and ends them. */
@Stateless
public class ApiClientService {
  private static final int SECRET_BYTES = 32;
  private static final int ID_BYTES = 9;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private ApiClientRepository repository;
  @Inject private ApiTokens tokens;
  @Inject private PlatformService platforms;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /**
   * Makes a client; nobody can be told its secret again.
   *
   * @param admin user name, for the record of changes
   * @param name by which admins know it, at most 100 characters
   */
  public NewClient make(String admin, long registrationId, String name, Set<ApiScope> scopes) {
    NewClient made = new NewClient("client-" + random(ID_BYTES), random(SECRET_BYTES));
    ApiClientEntity client =
        new ApiClientEntity(
            made.clientId(), hash(made.secret()), registrationId, name, text(scopes));
    client.madeBy(admin, clock.instant());
    repository.add(client);
    audit.write(admin, "client.made", subject(registrationId), made.clientId());
    return made;
  }

  /** The newest first, also those that were revoked. */
  public List<ApiClientView> clients() {
    return repository.all().stream().map(ApiClientService::view).toList();
  }

  /** From now on none of its tokens works. */
  public void revoke(String admin, long id) {
    repository
        .find(id)
        .filter(client -> client.revokedAt().isEmpty())
        .ifPresent(
            client -> {
              client.revoke(clock.instant());
              audit.write(
                  admin, "client.revoked", subject(client.registrationId()), client.clientId());
            });
  }

  /**
   * A token for a client that proves itself.
   *
   * @param asked scopes with blanks between them; empty for all it has
   */
  public TokenGrant token(String clientId, String secret, String asked) {
    Optional<ApiClientEntity> client =
        repository.named(clientId).filter(found -> proves(found, secret)).filter(this::isAlive);
    if (client.isEmpty()) {
      return new TokenGrant.UnknownClient();
    }
    Set<ApiScope> has = scopes(client.get().scopes());
    List<String> names = words(asked);
    Set<ApiScope> granted = names.isEmpty() ? has : scopes(asked);
    if (granted.size() < Set.copyOf(names).size() || !has.containsAll(granted)) {
      return new TokenGrant.NotItsScope();
    }
    repository.used(client.get().id(), clock.instant());
    return new TokenGrant.Granted(tokens.sign(clientId, granted), ApiTokens.LIFE, granted);
  }

  /** Empty when the client was revoked or its platform switched off since it got its token. */
  public Optional<ApiCaller> caller(String clientId) {
    return repository
        .named(clientId)
        .filter(this::isAlive)
        .map(client -> new ApiCaller(client.clientId(), client.registrationId()));
  }

  private boolean isAlive(ApiClientEntity client) {
    return client.revokedAt().isEmpty()
        && platforms.registration(client.registrationId()).isPresent();
  }

  private static boolean proves(ApiClientEntity client, String secret) {
    return MessageDigest.isEqual(
        client.secretHash().getBytes(StandardCharsets.US_ASCII),
        hash(secret).getBytes(StandardCharsets.US_ASCII));
  }

  private static ApiClientView view(ApiClientEntity client) {
    return new ApiClientView(
        client.id(),
        client.clientId(),
        client.name(),
        client.registrationId(),
        scopes(client.scopes()),
        client.createdAt(),
        client.usedAt(),
        client.revokedAt());
  }

  private static String text(Set<ApiScope> scopes) {
    return scopes.stream().map(ApiScope::value).sorted().collect(Collectors.joining(" "));
  }

  private static Set<ApiScope> scopes(String text) {
    return words(text).stream()
        .flatMap(word -> ApiScope.named(word).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }

  private static String random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String hash(String secret) {
    return Sha256.hex(secret);
  }

  private static String subject(long registrationId) {
    return "registration " + registrationId;
  }
}
