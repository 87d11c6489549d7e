package org.presente.host.backup.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.presente.host.platform.DeploymentName;

/**
 * What a backup file says about itself.
 *
 * @param key a UUID that names this backup among all
 * @param installation names the installation that made it
 * @param product the version of the tool that made it
 * @param contextId the platform's id of the course
 * @param platform where that id means something; empty in files of earlier versions
 * @param zone of the course, if the platform told
 * @param lessons how many there are
 */
public record Manifest(
    String key,
    String installation,
    String product,
    Instant madeAt,
    String title,
    String contextId,
    Optional<DeploymentName> platform,
    Optional<String> zone,
    int lessons,
    List<PartEntry> parts,
    Optional<PersonalSeal.Terms> personal) {
  /** Of the file as a whole. Raised when an older reader would misread a newer file. */
  public static final int FORMAT = 1;

  public Manifest {
    parts = List.copyOf(parts);
  }

  /**
   * An entry of the zip.
   *
   * @param name of the part
   * @param version of the part's own format
   * @param sha256 of the entry's bytes, in hexadecimal digits
   */
  public record PartEntry(String name, int version, String sha256, int bytes) {
    public String entry() {
      return name + ".json";
    }
  }

  Manifest of(List<PartEntry> entries, Optional<PersonalSeal.Terms> seal) {
    return new Manifest(
        key,
        installation,
        product,
        madeAt,
        title,
        contextId,
        platform,
        zone,
        lessons,
        entries,
        seal);
  }
}
