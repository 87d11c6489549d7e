package org.presente.host.plugin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.presente.host.plugin.domain.SettingChain;
import org.presente.host.plugin.domain.SettingChain.Entry;
import org.presente.host.plugin.domain.SettingPlace;
import org.presente.host.plugin.persistence.PluginRepository;
import org.presente.host.plugin.persistence.SettingEntity;

/**
 * The values of plugins' settings, for the plugins. What was decided is kept and read anew within
 * five seconds.
 */
@Singleton
public class PluginSettings {
  private final PluginRepository repository;
  private final SecondsOld<SettingPlace, Map<String, Entry>> known;

  @Inject
  public PluginSettings(PluginRepository repository, Clock clock) {
    this.repository = repository;
    known = new SecondsOld<>(clock, this::read);
  }

  /** What holds in a course of a platform. */
  public <T> T of(PluginSetting<T> setting, long registrationId, long courseId) {
    SettingPlace course = SettingPlace.course(courseId);
    return setting.valueOf(
        new SettingChain(
                List.of(
                    entry(setting, SettingPlace.INSTALLATION),
                    entry(setting, SettingPlace.platform(registrationId)),
                    setting.courseMay() ? entry(setting, course) : Entry.NONE))
            .value());
  }

  /** Whether an admin wants nobody in the platform's courses to differ. */
  public boolean isLocked(PluginSetting<?> setting, long registrationId) {
    return entry(setting, SettingPlace.INSTALLATION).locked()
        || entry(setting, SettingPlace.platform(registrationId)).locked();
  }

  private Entry entry(PluginSetting<?> setting, SettingPlace place) {
    Entry entry = known.get(place).getOrDefault(setting.name(), Entry.NONE);
    return new Entry(entry.value().flatMap(setting::normal), entry.locked());
  }

  /** This node sees its own change at once. */
  public void forget() {
    known.forget();
  }

  private Map<String, Entry> read(SettingPlace place) {
    return repository.settings(place).stream()
        .collect(Collectors.toMap(SettingEntity::name, SettingEntity::entry));
  }
}
