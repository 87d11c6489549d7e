package org.presente.host.plugin.decision;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.plugin.PluginSetting;
import org.presente.host.plugin.PluginSettings;
import org.presente.host.plugin.Plugins;
import org.presente.host.plugin.domain.SettingChain;
import org.presente.host.plugin.domain.SettingChain.Entry;
import org.presente.host.plugin.domain.SettingPlace;
import org.presente.host.plugin.persistence.PluginRepository;
import org.presente.host.plugin.persistence.SettingEntity;

/** Where settings are decided, inside the caller's transaction. Who may is the caller's to ask. */
@Singleton
public class SettingDesk {
  private final PluginRepository repository;
  private final PluginSettings settings;
  private final Plugins plugins;

  @Inject
  public SettingDesk(PluginRepository repository, PluginSettings settings, Plugins plugins) {
    this.repository = repository;
    this.settings = settings;
    this.plugins = plugins;
  }

  /** Everything plugins declare, as it stands for all platforms together. */
  List<SettingView> ofInstallation() {
    return views(declared(), List.of(SettingPlace.INSTALLATION));
  }

  List<SettingView> ofPlatform(long registrationId) {
    return views(
        declared(), List.of(SettingPlace.INSTALLATION, SettingPlace.platform(registrationId)));
  }

  /** What a course may decide, or could if no admin had locked it. */
  public List<SettingView> ofCourse(long registrationId, long courseId) {
    return views(
        declared().filter(PluginSetting::courseMay),
        List.of(
            SettingPlace.INSTALLATION,
            SettingPlace.platform(registrationId),
            SettingPlace.course(courseId)));
  }

  /** The course's own word, by the name of the setting; without what nobody declares any more. */
  public Map<String, String> ownOfCourse(long courseId) {
    Map<String, String> own = new TreeMap<>();
    views(
            declared().filter(PluginSetting::courseMay),
            List.of(SettingPlace.INSTALLATION, SettingPlace.course(courseId)))
        .forEach(view -> view.own().ifPresent(value -> own.put(view.setting().name(), value)));
    return own;
  }

  /** As {@link #decide(SettingPlace, List, List)}, for a course. */
  public List<String> decideForCourse(
      long registrationId, long courseId, List<SettingDecision> decisions) {
    return decide(SettingPlace.course(courseId), ofCourse(registrationId, courseId), decisions);
  }

  /**
   * Keeps all decisions or none. What a wider place has locked stays as it is.
   *
   * @return the names of settings whose value is none
   */
  List<String> decide(
      SettingPlace place, List<SettingView> shown, List<SettingDecision> decisions) {
    Map<String, SettingView> free =
        shown.stream()
            .filter(view -> !view.bound())
            .collect(Collectors.toMap(view -> view.setting().name(), Function.identity()));
    List<SettingDecision> heard =
        decisions.stream().filter(decision -> free.containsKey(decision.name())).toList();
    List<String> wrong =
        heard.stream()
            .filter(it -> !it.isGood(free.get(it.name()).setting()))
            .map(SettingDecision::name)
            .toList();
    if (wrong.isEmpty()) {
      heard.forEach(it -> keep(place, it.name(), it.entry(free.get(it.name()).setting())));
      settings.forget();
    }
    return wrong;
  }

  private void keep(SettingPlace place, String name, Entry entry) {
    Optional<SettingEntity> known =
        repository.settings(place).stream().filter(row -> row.name().equals(name)).findFirst();
    if (entry.equals(Entry.NONE)) {
      known.ifPresent(repository::remove);
    } else {
      known.orElseGet(() -> repository.add(new SettingEntity(name, place))).decide(entry);
    }
  }

  private Stream<? extends PluginSetting<?>> declared() {
    return plugins.declared().stream().flatMap(plugin -> plugin.settings().stream());
  }

  private List<SettingView> views(
      Stream<? extends PluginSetting<?>> declared, List<SettingPlace> places) {
    List<Map<String, Entry>> decided = places.stream().map(this::decided).toList();
    return declared.map(setting -> view(setting, decided)).toList();
  }

  private Map<String, Entry> decided(SettingPlace place) {
    return repository.settings(place).stream()
        .collect(Collectors.toMap(SettingEntity::name, SettingEntity::entry));
  }

  private static Entry readable(PluginSetting<?> setting, Map<String, Entry> decided) {
    Entry entry = decided.getOrDefault(setting.name(), Entry.NONE);
    return new Entry(entry.value().flatMap(setting::normal), entry.locked());
  }

  private static SettingView view(PluginSetting<?> setting, List<Map<String, Entry>> decided) {
    List<Entry> entries = new ArrayList<>();
    decided.forEach(at -> entries.add(readable(setting, at)));
    Entry own = entries.remove(entries.size() - 1);
    SettingChain wider = new SettingChain(entries);
    return new SettingView(
        setting, own.value(), setting.textOf(wider.value()), own.locked(), wider.isLocked());
  }
}
