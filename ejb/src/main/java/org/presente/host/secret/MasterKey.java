package org.presente.host.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.presente.host.config.Configuration;
import org.presente.host.config.Setting;

/** Where the 32 bytes come from: the configuration, or with H2 a file made at first start. */
final class MasterKey {
  private static final String FILE_NAME = "secret.key";
  private final Configuration configuration;

  MasterKey(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * @throws IllegalStateException with one clear sentence when the key is missing or unusable
   */
  byte[] read() {
    Optional<String> configured = configuration.find(Setting.SECRET_KEY);
    if (configured.isEmpty() && !configuration.get(Setting.DB_URL).startsWith("jdbc:h2:")) {
      throw new IllegalStateException(
          "PRESENTE_SECRET_KEY is required with PostgreSQL: 32 bytes in base64, the same on every"
              + " node (openssl rand -base64 32)");
    }
    return decoded(configured.orElseGet(this::fromFile));
  }

  private static byte[] decoded(String text) {
    try {
      byte[] key = Base64.getDecoder().decode(text.strip());
      if (key.length == 32) {
        return key;
      }
    } catch (IllegalArgumentException notBase64) {
      throw new IllegalStateException("The secret key is not base64", notBase64);
    }
    throw new IllegalStateException("The secret key must be 32 bytes, in base64");
  }

  private String fromFile() {
    Path file = Path.of(configuration.get(Setting.DATA_DIR)).resolve(FILE_NAME);
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new IllegalStateException("Cannot read or make the key file " + file, unreadable);
    }
  }

  private static void create(Path file) throws IOException {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        file, Base64.getEncoder().encodeToString(key), StandardOpenOption.TRUNCATE_EXISTING);
  }
}
