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
    boolean registration,
    Audience audience,
    Amenities amenities) {

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
  private static final int FIRST_PARTS = 9;
  private static final int ALL_PARTS = 11;
  private static final String ALTERNATIVE_HOSTS = "alternative_hosts";

  public MeetingOptions {
    alternativeHosts = List.copyOf(alternativeHosts);
  }

  /** For the whole course, without amenities. */
  public MeetingOptions(
      int joinBefore,
      boolean authentication,
      boolean muted,
      boolean hostVideo,
      boolean participantVideo,
      Audio audio,
      Recording recording,
      List<String> alternativeHosts,
      boolean registration) {
    this(
        joinBefore,
        authentication,
        muted,
        hostVideo,
        participantVideo,
        audio,
        recording,
        alternativeHosts,
        registration,
        Audience.everybody(),
        Amenities.none());
  }

  /** The same for others. */
  public MeetingOptions with(Audience others) {
    return with(others, amenities);
  }

  /** The same with other amenities. */
  public MeetingOptions with(Amenities others) {
    return with(audience, others);
  }

  private MeetingOptions with(Audience people, Amenities things) {
    return new MeetingOptions(
        joinBefore,
        authentication,
        muted,
        hostVideo,
        participantVideo,
        audio,
        recording,
        alternativeHosts,
        registration,
        people,
        things);
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
    settings.put(ALTERNATIVE_HOSTS, String.join(";", alternativeHosts));
    settings.putAll(amenities.settings());
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
        Boolean.toString(registration),
        audience.text(),
        amenities.text());
  }

  /** The defaults for a text that is empty, as that of meetings made before there were options. */
  public static MeetingOptions parse(String text) {
    String[] parts = text.split("\\|", -1);
    if (parts.length < FIRST_PARTS) {
      return defaults();
    }
    MeetingOptions first = first(parts);
    return parts.length < ALL_PARTS
        ? first
        : first.with(Audience.parse(parts[9]), Amenities.parse(parts[10]));
  }

  private static MeetingOptions first(String[] parts) {
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
