package org.presente.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.RSAPrivateKeySpec;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presente.host.secret.SecretBox;

/**
 * The key that a tool signs with, as somebody finds it who has both its database and its secret: a
 * test that chose both.
 */
final class StoredKey {
  private static final byte[] SECRET = new byte[32];
  private static final String CURRENT =
      "select sealed_private_jwk from tool_key where status = 'CURRENT'";

  private StoredKey() {}

  /** What a tool needs so that its key can be read. */
  static Map<String, String> settings(EmbeddedPostgres database) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put(
        "PRESENTE_DB_URL", "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/postgres");
    settings.put("PRESENTE_DB_USER", "postgres");
    settings.put("PRESENTE_DB_PASSWORD", "postgres");
    settings.put("PRESENTE_SECRET_KEY", Base64.getEncoder().encodeToString(SECRET));
    return settings;
  }

  static PrivateKey of(EmbeddedPostgres database) {
    String jwk = new SecretBox(SECRET).open("tool-key", stored(database)).orElseThrow();
    try {
      return KeyFactory.getInstance("RSA")
          .generatePrivate(new RSAPrivateKeySpec(number(jwk, "n"), number(jwk, "d")));
    } catch (GeneralSecurityException noKey) {
      throw new IllegalStateException("the stored key is none of RSA", noKey);
    }
  }

  private static String stored(EmbeddedPostgres database) {
    try (Connection connection = database.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(CURRENT)) {
      if (!rows.next()) {
        throw new IllegalStateException("the tool has no key");
      }
      return rows.getString(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static BigInteger number(String jwk, String member) {
    Matcher found = Pattern.compile("\"" + member + "\":\"([^\"]+)\"").matcher(jwk);
    if (!found.find()) {
      throw new IllegalStateException("no member " + member);
    }
    return new BigInteger(1, Base64.getUrlDecoder().decode(found.group(1)));
  }
}
