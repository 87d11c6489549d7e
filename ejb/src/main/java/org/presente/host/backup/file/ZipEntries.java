package org.presente.host.backup.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.presente.host.backup.BackupFlaw;
import org.presente.host.backup.RefusedFile;

/**
 * A zip in memory. Read from its beginning, entry by entry, and never written to a disk: a name is
 * compared with what names may be, and contents are counted while they are unpacked.
 */
final class ZipEntries {
  static final int MOST_BYTES_UNPACKED = 64 * 1024 * 1024;

  private static final int MOST_ENTRIES = 24;
  private static final Pattern NAME = Pattern.compile("[a-z]{1,20}\\.(json|bin)");

  private ZipEntries() {}

  static byte[] write(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * @throws RefusedFile when it is no zip, is broken or means harm
   */
  static Map<String, byte[]> read(byte[] file) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    int left = MOST_BYTES_UNPACKED;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        check(entry, entries);
        byte[] content = zip.readNBytes(left + 1);
        if (content.length > left) {
          throw new RefusedFile(BackupFlaw.HOSTILE);
        }
        left -= content.length;
        entries.put(entry.getName(), content);
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new RefusedFile(BackupFlaw.DAMAGED, broken);
    }
    if (entries.isEmpty()) {
      throw new RefusedFile(BackupFlaw.NOT_A_BACKUP);
    }
    return entries;
  }

  private static void check(ZipEntry entry, Map<String, byte[]> known) {
    String name = entry.getName();
    if (name.contains("..") || name.startsWith("/") || name.contains("\\")) {
      throw new RefusedFile(BackupFlaw.HOSTILE);
    }
    if (known.containsKey(name) || known.size() >= MOST_ENTRIES) {
      throw new RefusedFile(BackupFlaw.HOSTILE);
    }
    if (!NAME.matcher(name).matches()) {
      throw new RefusedFile(BackupFlaw.NOT_A_BACKUP);
    }
  }
}
