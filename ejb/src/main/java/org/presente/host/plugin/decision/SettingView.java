package org.presente.host.plugin.decision;

import java.util.Optional;
import org.presente.host.plugin.PluginSetting;

/**
 * A setting as somebody decides about it in one place.
 *
 * @param own what this place says; empty where it leaves it to the wider ones
 * @param inherited what holds here as long as this place says nothing
 * @param locked whether this place binds the narrower ones
 * @param bound whether a wider place has the last word
 */
public record SettingView(
    PluginSetting<?> setting,
    Optional<String> own,
    String inherited,
    boolean locked,
    boolean bound) {}
