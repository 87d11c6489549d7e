package org.presente.host.backup.file;

import jakarta.json.JsonObject;
import java.util.Map;

/**
 * A file's contents.
 *
 * @param parts by name
 * @param personal by the part's name; empty where the file has none, or was not opened
 */
public record BackupFile(
    Manifest manifest, Map<String, JsonObject> parts, Map<String, JsonObject> personal) {
  public BackupFile {
    parts = Map.copyOf(parts);
    personal = Map.copyOf(personal);
  }
}
