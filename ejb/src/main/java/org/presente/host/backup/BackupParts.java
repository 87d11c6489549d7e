package org.presente.host.backup;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.host.course.Visit;

/** All parts, in one order: that of the lessons first, the others by name. */
@Singleton
public class BackupParts {
  /** The part that all others lean on. */
  public static final String LESSONS = "lessons";

  private final Instance<BackupPart> found;

  @Inject
  public BackupParts(@Any Instance<BackupPart> found) {
    this.found = found;
  }

  public List<BackupPart> all() {
    List<BackupPart> parts = new ArrayList<>();
    found.iterator().forEachRemaining(parts::add);
    parts.sort(
        Comparator.comparing((BackupPart part) -> !part.name().equals(LESSONS))
            .thenComparing(BackupPart::name));
    return parts;
  }

  /** Who can hold a class where the visit is, by the name that choices use; in their order. */
  public Map<String, String> holders(Visit visit) {
    Map<String, String> holders = new LinkedHashMap<>();
    all().forEach(part -> holders.putAll(part.holders(visit)));
    return holders;
  }

  public Optional<BackupPart> named(String name) {
    return all().stream().filter(part -> part.name().equals(name)).findFirst();
  }
}
