package org.presente.host.plugin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presente.host.plugin.persistence.PluginRepository;
import org.presente.host.plugin.persistence.RightEntity;
import org.presente.host.roster.CourseRole;

/**
 * The rights of each platform's roles. They are asked for with every request, so they are kept; a
 * change is known on every node within five seconds.
 */
@Singleton
public class RightsBook {
  private final PluginRepository repository;
  private final SecondsOld<Long, Rights> known;

  @Inject
  public RightsBook(PluginRepository repository, Clock clock) {
    this.repository = repository;
    known = new SecondsOld<>(clock, this::read);
  }

  public Rights of(long registrationId) {
    return known.get(registrationId);
  }

  /** This node sees its own change at once. */
  public void forget() {
    known.forget();
  }

  private Rights read(long registrationId) {
    List<RightEntity> rows = repository.rights(registrationId);
    return new Rights(decided(rows, true), decided(rows, false));
  }

  private static Map<String, Set<CourseRole>> decided(List<RightEntity> rows, boolean granted) {
    return rows.stream()
        .filter(row -> row.isGranted() == granted)
        .collect(
            groupingBy(RightEntity::capability, mapping(RightEntity::role, toUnmodifiableSet())));
  }
}
