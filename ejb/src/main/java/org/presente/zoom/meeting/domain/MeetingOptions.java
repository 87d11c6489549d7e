package org.presente.zoom.meeting.domain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an instructor chooses beside time and access. All are sent: meetings made over the API do
 * not take the host's defaults. (zoom-api.md 4.3)
 *
 * @param joinBefore minutes students may be in before the host: 0 at any time, 5, 10, 15; -1 never
 * @param authentication only people signed in to Zoom
 * @param alternativeHosts addresses of licensed users of the same account
 * @param registration personal links, where the host's licence allows them
 */
public record MeetingOptions(
    int joinBefore,
    boolean authentication,
    boolean muted,
    boolean hostVideo,
    boolean participantVideo,
    Audio audio,
    Recording recording,
    List<String> alternativeHosts,
    boolean registration) {

  /** Zoom's values. */
  public enum Audio {
    BOTH,
    TELEPHONY,
    VOIP
  }

  /** Zoom's values; the cloud needs a licence. */
  public enum Recording {
    NONE,
    LOCAL,
    CLOUD
  }

  private static final int NEVER = -1;
  private static final String ALTERNATIVE_HOSTS = "alternative_hosts";

  public MeetingOptions {
    alternativeHosts = List.copyOf(alternativeHosts);
  }

  public static MeetingOptions defaults() {
    return new MeetingOptions(
        NEVER, false, true, false, false, Audio.BOTH, Recording.NONE, List.of(), true);
  }

  /**
   * By Zoom's names.
   *
   * @param waitingRoom with it nobody can be in before the host
   */
  public Map<String, Object> settings(boolean waitingRoom) {
    Map<String, Object> settings = new LinkedHashMap<>();
    boolean early = joinBefore != NEVER && !waitingRoom;
    settings.put("join_before_host", early);
    if (early) {
      settings.put("jbh_time", joinBefore);
    }
    settings.put("meeting_authentication", authentication);
    settings.put("mute_upon_entry", muted);
    settings.put("host_video", hostVideo);
    settings.put("participant_video", participantVideo);
    settings.put("audio", audio.name().toLowerCase(Locale.ROOT));
    settings.put("auto_recording", recording.name().toLowerCase(Locale.ROOT));
    if (!alternativeHosts.isEmpty()) {
      settings.put(ALTERNATIVE_HOSTS, String.join(";", alternativeHosts));
    }
    return settings;
  }

  /** As one text to be stored. */
  public String text() {
    return String.join(
        "|",
        Integer.toString(joinBefore),
        Boolean.toString(authentication),
        Boolean.toString(muted),
        Boolean.toString(hostVideo),
        Boolean.toString(participantVideo),
        audio.name(),
        recording.name(),
        String.join(";", alternativeHosts),
        Boolean.toString(registration));
  }

  /** The defaults for a text that is empty, as that of meetings made before there were options. */
  public static MeetingOptions parse(String text) {
    String[] parts = text.split("\\|", -1);
    if (parts.length < 9) {
      return defaults();
    }
    return new MeetingOptions(
        Integer.parseInt(parts[0]),
        Boolean.parseBoolean(parts[1]),
        Boolean.parseBoolean(parts[2]),
        Boolean.parseBoolean(parts[3]),
        Boolean.parseBoolean(parts[4]),
        Audio.valueOf(parts[5]),
        Recording.valueOf(parts[6]),
        addresses(parts[7]),
        Boolean.parseBoolean(parts[8]));
  }

  /** Addresses as people write them one after the other. */
  public static List<String> addresses(String text) {
    return Arrays.stream(text.split("[;,\\s]+", -1))
        .filter(part -> !part.isBlank())
        .distinct()
        .collect(Collectors.toUnmodifiableList());
  }

  /** Without addresses. */
  @Override
  public String toString() {
    return "MeetingOptions[" + joinBefore + ", " + audio + ", " + recording + "]";
  }
}
