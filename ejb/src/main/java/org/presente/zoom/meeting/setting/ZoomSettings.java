package org.presente.zoom.meeting.setting;

import java.util.List;
import org.presente.host.plugin.PluginSetting;
import org.presente.zoom.meeting.domain.MeetingOptions.Audio;
import org.presente.zoom.meeting.domain.MeetingOptions.Recording;

/**
 * What new meetings begin with, and when students' doors open. A locked one is taken by every
 * meeting that is saved, whatever the form says.
 */
public final class ZoomSettings {
  /** Minutes. */
  public static final PluginSetting<Integer> DURATION =
      PluginSetting.number("zoom:duration", 5, 1_440, 60);

  public static final PluginSetting<Boolean> WAITING_ROOM =
      PluginSetting.yesNo("zoom:waiting-room", false);
  public static final PluginSetting<Boolean> PERSONAL_LINKS =
      PluginSetting.yesNo("zoom:personal-links", true);
  public static final PluginSetting<Boolean> AUTHENTICATION =
      PluginSetting.yesNo("zoom:authentication", false);
  public static final PluginSetting<EarlyEntry> JOIN_BEFORE_HOST =
      PluginSetting.choice("zoom:join-before-host", EarlyEntry.NEVER);
  public static final PluginSetting<Boolean> MUTED = PluginSetting.yesNo("zoom:muted", true);
  public static final PluginSetting<Boolean> HOST_VIDEO =
      PluginSetting.yesNo("zoom:host-video", false);
  public static final PluginSetting<Boolean> PARTICIPANT_VIDEO =
      PluginSetting.yesNo("zoom:participant-video", false);
  public static final PluginSetting<Audio> AUDIO = PluginSetting.choice("zoom:audio", Audio.BOTH);
  public static final PluginSetting<Recording> RECORDING =
      PluginSetting.choice("zoom:recording", Recording.NONE);

  /** Addresses as people write them one after the other. */
  public static final PluginSetting<String> ALTERNATIVE_HOSTS =
      PluginSetting.text("zoom:alternative-hosts", 1_000, "");

  /** Templates for the account's tracking fields; see {@code TrackingTemplates}. */
  public static final PluginSetting<String> TRACKING_FIELDS =
      PluginSetting.text("zoom:tracking-fields", 1_000, "");

  /** Minutes before the start from which students may join; staff may at any time. */
  public static final PluginSetting<Integer> JOIN_OPENS_BEFORE =
      PluginSetting.number("zoom:join-opens-before", 0, 120, 15);

  /** Minutes before the start at which people are reminded. */
  public static final PluginSetting<Integer> REMIND_BEFORE =
      PluginSetting.number("zoom:remind-before", 5, 59, 30);

  private ZoomSettings() {}

  public static List<PluginSetting<?>> all() {
    return List.of(
        JOIN_OPENS_BEFORE,
        REMIND_BEFORE,
        DURATION,
        WAITING_ROOM,
        PERSONAL_LINKS,
        AUTHENTICATION,
        JOIN_BEFORE_HOST,
        MUTED,
        HOST_VIDEO,
        PARTICIPANT_VIDEO,
        AUDIO,
        RECORDING,
        ALTERNATIVE_HOSTS,
        TRACKING_FIELDS);
  }
}
