package org.presente.host.backup.file;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.presente.host.backup.RefusedFile;

class BackupFilesTest {
  private static final int A_PART = 33 * 1024 * 1024;

  /** Such text shrinks to nothing in the zip: what counts is what a reader has to hold. */
  @Test
  void aFileThatNobodyCouldReadInAgainIsNotWritten() {
    var part = Json.createObjectBuilder().add("text", "a".repeat(A_PART)).build();
    BackupFile file =
        new BackupFile(
            new Manifest(
                UUID.randomUUID().toString(),
                "here",
                "1",
                Instant.EPOCH,
                "Physics",
                "c1",
                Optional.empty(),
                Optional.empty(),
                0,
                List.of(),
                Optional.empty()),
            Map.of("lessons", part, "zoom", part),
            Map.of());
    assertThatThrownBy(
            () -> BackupFiles.pack(file, Map.of("lessons", 1, "zoom", 1), Optional.empty()))
        .isInstanceOf(RefusedFile.class)
        .hasMessage("TOO_LARGE");
  }
}
