package org.presente.host.admin.openid;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.host.config.Configuration;
import org.presente.host.config.Setting;

/**
 * What the operator has configured.
 *
 * @param people who may come in: subjects as they are, mail addresses in lower case
 */
record Issuer(String name, String clientId, String clientSecret, Set<String> people) {

  /** Empty until issuer, client and people are there. */
  static Optional<Issuer> of(Configuration configuration) {
    Set<String> people =
        configuration.find(Setting.OPENID_PEOPLE).stream()
            .flatMap(list -> Arrays.stream(list.split("[,\\s]+")))
            .filter(entry -> !entry.isEmpty())
            .map(entry -> entry.contains("@") ? entry.toLowerCase(Locale.ROOT) : entry)
            .collect(Collectors.toUnmodifiableSet());
    return configuration
        .find(Setting.OPENID_ISSUER)
        .filter(any -> !people.isEmpty())
        .flatMap(
            name ->
                configuration
                    .find(Setting.OPENID_CLIENT_ID)
                    .map(
                        client ->
                            new Issuer(
                                name,
                                client,
                                configuration.find(Setting.OPENID_CLIENT_SECRET).orElse(""),
                                people)));
  }

  /** Where the issuer describes itself (OpenID Connect Discovery 1.0, section 4). */
  URI description() {
    return URI.create(name.replaceAll("/+$", "") + "/.well-known/openid-configuration");
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "Issuer[" + name + "]";
  }
}
