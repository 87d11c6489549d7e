package org.presente.host.client;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Tells MicroProfile JWT what our tokens are verified by. The key is made at run time and rotates,
 * so it cannot stand in a file; the server reads it anew every few minutes, and keys are published
 * a day before they sign.
 */
public class TokenVerification implements ConfigSource {
  private static final Map<String, Function<ApiTokens, String>> VALUES =
      Map.of(
          "mp.jwt.verify.publickey", ApiTokens::keySet,
          "mp.jwt.verify.issuer", ApiTokens::issuer,
          "mp.jwt.verify.audiences", ApiTokens::audience);

  @Override
  public Set<String> getPropertyNames() {
    return VALUES.keySet();
  }

  /** Null as long as the application is not there to be asked: the server asks while it deploys. */
  @Override
  public String getValue(String name) {
    Function<ApiTokens, String> value = VALUES.get(name);
    return value == null ? null : asked(value);
  }

  private static String asked(Function<ApiTokens, String> value) {
    try {
      return value.apply(CDI.current().select(ApiTokens.class).get());
    } catch (IllegalStateException notThereYet) {
      return null;
    }
  }

  @Override
  public String getName() {
    return "presente-api-tokens";
  }

  /** Below all files and the environment. */
  @Override
  public int getOrdinal() {
    return 50;
  }
}
