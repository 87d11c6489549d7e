package org.presente.zoom.meeting.setting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.host.course.Visit;
import org.presente.host.plugin.PluginSetting;
import org.presente.host.plugin.PluginSettings;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.domain.MeetingOptions;

/** A course's settings on the meetings planned in it. */
@Singleton
public class MeetingDefaults {
  private final PluginSettings settings;

  @Inject
  public MeetingDefaults(PluginSettings settings) {
    this.settings = settings;
  }

  /** A new meeting as the course wants it to begin. */
  public MeetingDraft begun(Visit visit, MeetingDraft draft) {
    return applied(new Values(settings, visit, false), draft);
  }

  /** What was typed, but for what an admin has locked. */
  public MeetingDraft bound(Visit visit, MeetingDraft draft) {
    return applied(new Values(settings, visit, true), draft);
  }

  /** The names of the settings that forms need not ask for. */
  public Set<String> locked(Visit visit) {
    return ZoomSettings.all().stream()
        .filter(setting -> settings.isLocked(setting, visit.registrationId()))
        .map(PluginSetting::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static MeetingDraft applied(Values values, MeetingDraft draft) {
    int minutes = Math.toIntExact(draft.duration().toMinutes());
    return new MeetingDraft(
        draft.topic(),
        draft.start(),
        Duration.ofMinutes(values.or(ZoomSettings.DURATION, minutes)),
        draft.zone(),
        draft.passcode(),
        values.or(ZoomSettings.WAITING_ROOM, draft.waitingRoom()),
        draft.hostId(),
        draft.recurrence(),
        options(values, draft.options()),
        draft.format());
  }

  private static MeetingOptions options(Values values, MeetingOptions typed) {
    EarlyEntry early = EarlyEntry.of(typed.joinBefore());
    String hosts = String.join(";", typed.alternativeHosts());
    MeetingOptions bound =
        new MeetingOptions(
            values.or(ZoomSettings.JOIN_BEFORE_HOST, early).minutes(),
            values.or(ZoomSettings.AUTHENTICATION, typed.authentication()),
            values.or(ZoomSettings.MUTED, typed.muted()),
            values.or(ZoomSettings.HOST_VIDEO, typed.hostVideo()),
            values.or(ZoomSettings.PARTICIPANT_VIDEO, typed.participantVideo()),
            values.or(ZoomSettings.AUDIO, typed.audio()),
            values.or(ZoomSettings.RECORDING, typed.recording()),
            MeetingOptions.addresses(values.or(ZoomSettings.ALTERNATIVE_HOSTS, hosts)),
            values.or(ZoomSettings.PERSONAL_LINKS, typed.registration()));
    return bound.with(typed.audience()).with(typed.amenities());
  }

  /** The course's values, of all settings or of the locked ones. */
  private record Values(PluginSettings settings, Visit visit, boolean lockedOnly) {
    <T> T or(PluginSetting<T> setting, T typed) {
      return lockedOnly && !settings.isLocked(setting, visit.registrationId())
          ? typed
          : settings.of(setting, visit.registrationId(), visit.courseId());
    }
  }
}
