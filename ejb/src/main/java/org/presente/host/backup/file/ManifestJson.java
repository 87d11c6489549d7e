package org.presente.host.backup.file;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.presente.host.backup.BackupFlaw;
import org.presente.host.backup.PartReader;
import org.presente.host.backup.RefusedFile;
import org.presente.host.backup.file.Manifest.PartEntry;
import org.presente.host.platform.DeploymentName;

/** The manifest as {@code docs/backup-format.md} describes it. */
final class ManifestJson {
  static final String ENTRY = "manifest.json";
  private static final String NAME = "presente-backup";
  private static final Set<String> RESERVED = Set.of("manifest", "personal");
  private static final int MOST_PARTS = 20;
  private static final int LONGEST = 500;
  private static final int LONGEST_ADDRESS = 2_000;

  private ManifestJson() {}

  static JsonObject write(Manifest manifest) {
    JsonArrayBuilder parts = Json.createArrayBuilder();
    manifest.parts().forEach(part -> parts.add(write(part)));
    JsonObjectBuilder course =
        Json.createObjectBuilder()
            .add("title", manifest.title())
            .add("context", manifest.contextId());
    manifest.zone().ifPresent(zone -> course.add("zone", zone));
    manifest.platform().ifPresent(platform -> course.add("platform", write(platform)));
    JsonObjectBuilder all =
        Json.createObjectBuilder()
            .add("format", NAME)
            .add("version", Manifest.FORMAT)
            .add("product", manifest.product())
            .add("backup", manifest.key())
            .add("installation", manifest.installation())
            .add("madeAt", manifest.madeAt().toString())
            .add("course", course)
            .add("lessons", manifest.lessons())
            .add("parts", parts);
    manifest.personal().ifPresent(terms -> all.add("personal", write(terms)));
    return all.build();
  }

  private static JsonObjectBuilder write(PartEntry part) {
    return Json.createObjectBuilder()
        .add("name", part.name())
        .add("version", part.version())
        .add("sha256", part.sha256())
        .add("bytes", part.bytes());
  }

  private static JsonObjectBuilder write(PersonalSeal.Terms terms) {
    return Json.createObjectBuilder()
        .add("key", "PBKDF2WithHmacSHA512")
        .add("rounds", terms.rounds())
        .add("salt", terms.salt())
        .add("cipher", "AES/GCM/NoPadding")
        .add("iv", terms.iv())
        .add("sha256", terms.sha256())
        .add("bytes", terms.bytes());
  }

  /**
   * @throws RefusedFile when it is of another tool or of a later version
   * @throws org.presente.host.backup.UnreadablePart when a value is wrong
   */
  static Manifest read(JsonObject json) {
    PartReader all = new PartReader(json);
    if (!all.has("format") || !NAME.equals(all.text("format", LONGEST))) {
      throw new RefusedFile(BackupFlaw.NOT_A_BACKUP);
    }
    if (all.number("version", 1, Integer.MAX_VALUE) > Manifest.FORMAT) {
      throw new RefusedFile(BackupFlaw.NEWER);
    }
    PartReader course = all.object("course");
    return new Manifest(
        all.parsed("backup", 64, ManifestJson::key),
        all.text("installation", 64),
        all.text("product", LONGEST),
        all.parsed("madeAt", 40, Instant::parse),
        course.text("title", LONGEST),
        course.text("context", LONGEST),
        course.has("platform")
            ? Optional.of(platform(course.object("platform")))
            : Optional.empty(),
        zone(course),
        all.number("lessons", 0, Integer.MAX_VALUE),
        all.objects("parts", MOST_PARTS).stream().map(ManifestJson::part).toList(),
        all.has("personal") ? Optional.of(terms(all.object("personal"))) : Optional.empty());
  }

  /** As it is written: the personal section is authenticated with these letters. */
  private static String key(String text) {
    if (!UUID.fromString(text).toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException("not a UUID");
    }
    return text;
  }

  private static JsonObjectBuilder write(DeploymentName platform) {
    return Json.createObjectBuilder()
        .add("issuer", platform.issuer())
        .add("client", platform.clientId())
        .add("deployment", platform.deploymentId());
  }

  private static DeploymentName platform(PartReader platform) {
    return new DeploymentName(
        platform.text("issuer", LONGEST_ADDRESS),
        platform.text("client", LONGEST),
        platform.text("deployment", LONGEST));
  }

  private static Optional<String> zone(PartReader course) {
    return course.has("zone")
        ? Optional.of(course.parsed("zone", 64, ZoneId::of).getId())
        : Optional.empty();
  }

  private static PartEntry part(PartReader part) {
    String name = part.text("name", 20);
    if (!name.matches("[a-z]{1,20}") || RESERVED.contains(name)) {
      throw part.wrong("name");
    }
    return new PartEntry(
        name,
        part.number("version", 1, Integer.MAX_VALUE),
        part.text("sha256", 64),
        part.number("bytes", 0, Integer.MAX_VALUE));
  }

  private static PersonalSeal.Terms terms(PartReader seal) {
    return new PersonalSeal.Terms(
        seal.text("salt", LONGEST),
        seal.text("iv", LONGEST),
        seal.number("rounds", 1, Integer.MAX_VALUE),
        seal.text("sha256", 64),
        seal.number("bytes", 0, Integer.MAX_VALUE));
  }
}
