package org.presente.zoom.meeting.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
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
    String manifest = new String(entries.get("manifest.json"), StandardCharsets.UTF_8);
    return replaced(entries, name + ".json", changed, manifest);
  }

  /** The text of an entry is another one, and nothing else. */
  static byte[] entry(byte[] file, String name, UnaryOperator<String> change) {
    Map<String, byte[]> entries = entries(file);
    String old = new String(entries.get(name), StandardCharsets.UTF_8);
    entries.put(name, change.apply(old).getBytes(StandardCharsets.UTF_8));
    return zip(entries);
  }

  /** What is about persons, as its password opens it. */
  static String people(byte[] file, String password) {
    Map<String, byte[]> entries = entries(file);
    String manifest = new String(entries.get("manifest.json"), StandardCharsets.UTF_8);
    byte[] plain = sealed(manifest, password, Cipher.DECRYPT_MODE, entries.get("personal.bin"));
    return new String(plain, StandardCharsets.UTF_8);
  }

  /** Another text about persons, sealed by the same password; in one round, to save time. */
  static byte[] withPeople(byte[] file, String password, String people) {
    Map<String, byte[]> entries = entries(file);
    String manifest =
        new String(entries.get("manifest.json"), StandardCharsets.UTF_8)
            .replaceAll("\"rounds\":[0-9]+", "\"rounds\":1");
    byte[] sealed =
        sealed(manifest, password, Cipher.ENCRYPT_MODE, people.getBytes(StandardCharsets.UTF_8));
    return replaced(entries, "personal.bin", sealed, manifest);
  }

  /** With a manifest that says so. */
  private static byte[] replaced(
      Map<String, byte[]> entries, String name, byte[] now, String manifest) {
    byte[] before = entries.put(name, now);
    String honest = manifest.replace(checksum(before), checksum(now));
    entries.put("manifest.json", honest.getBytes(StandardCharsets.UTF_8));
    return zip(entries);
  }

  private static String checksum(byte[] entry) {
    return "\"sha256\":\"" + Sha256.of(entry) + "\",\"bytes\":" + entry.length;
  }

  /** As docs/backup-format.md describes it, written from there and not from our own code. */
  private static byte[] sealed(String manifest, String password, int mode, byte[] input) {
    try {
      PBEKeySpec spec =
          new PBEKeySpec(
              password.toCharArray(),
              HexFormat.of().parseHex(value(manifest, "salt")),
              Integer.parseInt(value(manifest, "rounds")),
              256);
      byte[] key =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      byte[] iv = HexFormat.of().parseHex(value(manifest, "iv"));
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, iv));
      cipher.updateAAD(value(manifest, "backup").getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String value(String manifest, String name) {
    Matcher value = Pattern.compile("\"" + name + "\":\"?([^\",}]+)").matcher(manifest);
    if (!value.find()) {
      throw new IllegalStateException(name);
    }
    return value.group(1);
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
