package org.presente.zoom.meeting.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.presente.host.backup.file.Sha256;

/** Files that somebody has changed, with or without putting the checksums right. */
final class Doctored {
  private Doctored() {}

  /** The text of a part is another one, and the manifest says so. */
  static byte[] part(byte[] file, String name, UnaryOperator<String> change) {
    Map<String, byte[]> entries = entries(file);
    byte[] old = entries.get(name + ".json");
    byte[] changed =
        change.apply(new String(old, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    entries.put(name + ".json", changed);
    String manifest = new String(entries.get("manifest.json"), StandardCharsets.UTF_8);
    entries.put(
        "manifest.json",
        manifest
            .replace(
                "\"sha256\":\"" + Sha256.of(old) + "\",\"bytes\":" + old.length,
                "\"sha256\":\"" + Sha256.of(changed) + "\",\"bytes\":" + changed.length)
            .getBytes(StandardCharsets.UTF_8));
    return zip(entries);
  }

  /** The text of an entry is another one, and nothing else. */
  static byte[] entry(byte[] file, String name, UnaryOperator<String> change) {
    Map<String, byte[]> entries = entries(file);
    String old = new String(entries.get(name), StandardCharsets.UTF_8);
    entries.put(name, change.apply(old).getBytes(StandardCharsets.UTF_8));
    return zip(entries);
  }

  static Map<String, byte[]> entries(byte[] file) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return entries;
  }

  static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }
}
