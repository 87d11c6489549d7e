package org.presente.host.plugin.decision;

import java.util.Optional;
import org.presente.host.plugin.PluginSetting;
import org.presente.host.plugin.domain.SettingChain;

/**
 * What somebody wants a setting to be in one place.
 *
 * @param typed empty to leave it to the wider places
 * @param locked to bind the narrower ones; without a value of its own, to what is inherited
 */
public record SettingDecision(String name, Optional<String> typed, boolean locked) {

  boolean isGood(PluginSetting<?> setting) {
    return typed.isEmpty() || typed.flatMap(setting::normal).isPresent();
  }

  SettingChain.Entry entry(PluginSetting<?> setting) {
    return new SettingChain.Entry(typed.flatMap(setting::normal), locked);
  }
}
