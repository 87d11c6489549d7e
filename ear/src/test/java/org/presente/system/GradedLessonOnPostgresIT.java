package org.presente.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same thread on PostgreSQL; the address alone switches. */
class GradedLessonOnPostgresIT extends GradedLessonIT {
  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void startDatabase() {
    try {
      postgres = EmbeddedPostgres.start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @AfterAll
  static void stopDatabase() throws IOException {
    postgres.close();
  }

  @Override
  Map<String, String> settings() {
    return Map.of(
        "PRESENTE_DB_URL",
        "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
        "PRESENTE_DB_USER",
        "postgres",
        "PRESENTE_DB_PASSWORD",
        "postgres",
        "PRESENTE_SECRET_KEY",
        Base64.getEncoder().encodeToString(new byte[32]));
  }
}
