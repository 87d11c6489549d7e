package org.presente.zoom.meeting.domain;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Whom of the course a meeting is for, and into which rooms they are split.
 *
 * @param groupId the one group whose members come; empty for the whole course
 */
public record Audience(Optional<Long> groupId, Rooms rooms) {

  /** The whole course, in rooms as somebody may have made them on Zoom. */
  public static Audience everybody() {
    return new Audience(Optional.empty(), Rooms.asOnZoom());
  }

  /** Breakout rooms that are there before anybody comes. */
  public enum Source {
    /** Nothing is sent: what the host made on Zoom stays. */
    AS_ON_ZOOM,
    NONE,
    /** One room for each group of a set; kept current as groups change. */
    GROUPS
  }

  /**
   * @param setId the platform's id of a set of groups; empty for groups that stand alone
   */
  public record Rooms(Source source, String setId) {
    public static Rooms asOnZoom() {
      return new Rooms(Source.AS_ON_ZOOM, "");
    }

    public static Rooms none() {
      return new Rooms(Source.NONE, "");
    }

    public static Rooms ofSet(String setId) {
      return new Rooms(Source.GROUPS, setId);
    }

    public boolean followGroups() {
      return source == Source.GROUPS;
    }

    /** As one word to be stored and to be sent by forms. */
    public String text() {
      return followGroups()
          ? source + ":" + URLEncoder.encode(setId, StandardCharsets.UTF_8)
          : source.name();
    }

    /**
     * @throws IllegalArgumentException for another text
     */
    public static Rooms parse(String text) {
      int colon = text.indexOf(':');
      return colon < 0
          ? new Rooms(Source.valueOf(text), "")
          : new Rooms(
              Source.valueOf(text.substring(0, colon)),
              URLDecoder.decode(text.substring(colon + 1), StandardCharsets.UTF_8));
    }
  }

  public Audience in(Rooms others) {
    return new Audience(groupId, others);
  }

  public Audience onlyGroup(Optional<Long> group) {
    return new Audience(group, rooms);
  }

  /** As one text to be stored, without a bar. */
  String text() {
    return groupId.map(Object::toString).orElse("") + " " + rooms.text();
  }

  static Audience parse(String text) {
    int blank = text.indexOf(' ');
    String group = text.substring(0, blank);
    return new Audience(
        group.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(group)),
        Rooms.parse(text.substring(blank + 1)));
  }
}
