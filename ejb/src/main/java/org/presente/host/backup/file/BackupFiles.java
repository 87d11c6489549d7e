package org.presente.host.backup.file;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.presente.host.backup.BackupFlaw;
import org.presente.host.backup.RefusedFile;
import org.presente.host.backup.UnreadablePart;
import org.presente.host.backup.file.Manifest.PartEntry;

/** Between contents and the bytes of a file. */
public final class BackupFiles {
  /** What a browser may send us. */
  public static final int MOST_BYTES = 20 * 1024 * 1024;

  private static final String KEPT_PERSONAL = "personal.json";

  private BackupFiles() {}

  /**
   * @param versions of the parts, by name
   * @param password for the personal section; without one there is none
   * @throws RefusedFile when it would be larger than what {@link #unpack} takes
   */
  public static byte[] pack(
      BackupFile file, Map<String, Integer> versions, Optional<String> password) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    List<PartEntry> parts = new ArrayList<>();
    new TreeMap<>(file.parts())
        .forEach(
            (name, json) -> {
              byte[] bytes = SafeJson.write(json);
              PartEntry part =
                  new PartEntry(name, versions.get(name), Sha256.of(bytes), bytes.length);
              parts.add(part);
              entries.put(part.entry(), bytes);
            });
    Optional<PersonalSeal.Terms> terms = password.map(it -> seal(file, it, entries));
    Manifest manifest = file.manifest().of(parts, terms);
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(ManifestJson.ENTRY, SafeJson.write(ManifestJson.write(manifest)));
    all.putAll(entries);
    return small(all);
  }

  /** Nobody is given a file that could not be read in again. */
  private static byte[] small(Map<String, byte[]> entries) {
    long unpacked = entries.values().stream().mapToLong(entry -> entry.length).sum();
    if (unpacked > ZipEntries.MOST_BYTES_UNPACKED) {
      throw new RefusedFile(BackupFlaw.TOO_LARGE);
    }
    byte[] file = ZipEntries.write(entries);
    if (file.length > MOST_BYTES) {
      throw new RefusedFile(BackupFlaw.TOO_LARGE);
    }
    return file;
  }

  /** As bytes for our own database: the personal section open, and no checksums. */
  public static byte[] keep(BackupFile file) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(ManifestJson.ENTRY, SafeJson.write(ManifestJson.write(file.manifest())));
    file.parts().forEach((name, json) -> entries.put(name + ".json", SafeJson.write(json)));
    entries.put(KEPT_PERSONAL, SafeJson.write(joined(file.personal())));
    return ZipEntries.write(entries);
  }

  /** What {@link #keep} kept. */
  public static BackupFile kept(byte[] bytes) {
    Map<String, byte[]> entries = ZipEntries.read(bytes);
    Manifest manifest = ManifestJson.read(json(entries, ManifestJson.ENTRY));
    Map<String, JsonObject> parts = new LinkedHashMap<>();
    manifest.parts().forEach(part -> parts.put(part.name(), json(entries, part.entry())));
    return new BackupFile(manifest, parts, objects(json(entries, KEPT_PERSONAL)));
  }

  private static JsonObject joined(Map<String, JsonObject> objects) {
    JsonObjectBuilder all = Json.createObjectBuilder();
    objects.forEach(all::add);
    return all.build();
  }

  private static PersonalSeal.Terms seal(
      BackupFile file, String password, Map<String, byte[]> entries) {
    PersonalSeal.Terms fresh = PersonalSeal.Terms.fresh();
    byte[] sealed =
        PersonalSeal.seal(
            fresh, file.manifest().key(), password, SafeJson.write(joined(file.personal())));
    entries.put(PersonalSeal.ENTRY, sealed);
    return fresh.of(sealed);
  }

  /**
   * @param password empty: what is about persons is left out
   * @throws RefusedFile when the file is not as we write it; nothing but that is ever thrown
   */
  public static BackupFile unpack(byte[] bytes, Optional<String> password) {
    if (bytes.length > MOST_BYTES) {
      throw new RefusedFile(BackupFlaw.TOO_LARGE);
    }
    Map<String, byte[]> entries = ZipEntries.read(bytes);
    try {
      Manifest manifest = ManifestJson.read(json(entries, ManifestJson.ENTRY));
      Map<String, JsonObject> parts = parts(manifest, entries);
      return new BackupFile(manifest, parts, personal(manifest, entries, password));
    } catch (UnreadablePart wrong) {
      throw new RefusedFile(BackupFlaw.DAMAGED, wrong);
    }
  }

  private static Map<String, JsonObject> parts(Manifest manifest, Map<String, byte[]> entries) {
    Map<String, JsonObject> parts = new LinkedHashMap<>();
    Set<String> expected = new HashSet<>(Set.of(ManifestJson.ENTRY));
    for (PartEntry part : manifest.parts()) {
      demand(expected.add(part.entry()));
      demand(matches(entries.get(part.entry()), part.sha256(), part.bytes()));
      parts.put(part.name(), json(entries, part.entry()));
    }
    manifest.personal().ifPresent(terms -> expected.add(PersonalSeal.ENTRY));
    demand(expected.equals(entries.keySet()));
    return parts;
  }

  private static Map<String, JsonObject> personal(
      Manifest manifest, Map<String, byte[]> entries, Optional<String> password) {
    if (manifest.personal().isEmpty()) {
      return Map.of();
    }
    PersonalSeal.Terms terms = manifest.personal().get();
    byte[] sealed = entries.get(PersonalSeal.ENTRY);
    demand(matches(sealed, terms.sha256(), terms.bytes()) && terms.isBearable());
    if (password.isEmpty()) {
      return Map.of();
    }
    byte[] plain =
        PersonalSeal.open(terms, manifest.key(), password.get(), sealed)
            .orElseThrow(() -> new RefusedFile(BackupFlaw.PASSWORD_WRONG));
    return objects(SafeJson.read(plain).orElseThrow(() -> new RefusedFile(BackupFlaw.DAMAGED)));
  }

  private static Map<String, JsonObject> objects(JsonObject all) {
    Map<String, JsonObject> objects = new LinkedHashMap<>();
    all.forEach(
        (name, value) -> {
          demand(value instanceof JsonObject);
          objects.put(name, value.asJsonObject());
        });
    return objects;
  }

  private static boolean matches(byte[] content, String sha256, int bytes) {
    return content != null && content.length == bytes && Sha256.of(content).equals(sha256);
  }

  private static JsonObject json(Map<String, byte[]> entries, String name) {
    byte[] content = entries.get(name);
    if (content == null) {
      throw new RefusedFile(BackupFlaw.NOT_A_BACKUP);
    }
    return SafeJson.read(content).orElseThrow(() -> new RefusedFile(BackupFlaw.DAMAGED));
  }

  private static void demand(boolean sound) {
    if (!sound) {
      throw new RefusedFile(BackupFlaw.DAMAGED);
    }
  }
}
