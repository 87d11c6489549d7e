package org.presente.web.zoom.meeting;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.presente.web.host.page.FormMessages;
import org.presente.zoom.meeting.HostChoice;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.domain.MeetingOptions;

/** The fields of a meeting as a form shows and sends them ({@code fields.xhtml}). */
public class MeetingFields {
  /** What {@code <input type="datetime-local">} sends. */
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  private final List<HostChoice> hosts;
  private String topic;
  private String start;
  private Integer minutes;
  private String zone;
  private String passcode;
  private boolean waitingRoom;
  private String hostId;
  private MeetingOptions options = MeetingOptions.defaults();

  public MeetingFields(List<HostChoice> hosts) {
    this.hosts = List.copyOf(hosts);
  }

  /** What is shown first. */
  public void fill(MeetingDraft draft) {
    topic = draft.topic();
    start = LOCAL.format(draft.start().truncatedTo(ChronoUnit.MINUTES));
    minutes = (int) draft.duration().toMinutes();
    zone = draft.zone().getId();
    passcode = draft.passcode();
    waitingRoom = draft.waitingRoom();
    hostId = draft.hostId();
    options = draft.options();
  }

  /** Empty when a field cannot be read; the messages say which. */
  public Optional<MeetingDraft> draft(FormMessages messages) {
    Optional<LocalDateTime> when = parsedStart();
    Optional<ZoneId> where = parsedZone();
    if (when.isEmpty()) {
      messages.errorAt("start", "zoom.meeting.start-wrong");
    }
    if (where.isEmpty()) {
      messages.errorAt("zone", "zoom.meeting.zone-wrong");
    }
    return when.flatMap(local -> where.map(place -> draft(local, place)));
  }

  private MeetingDraft draft(LocalDateTime when, ZoneId where) {
    return new MeetingDraft(
            topic == null ? "" : topic,
            when,
            Duration.ofMinutes(minutes == null ? 0 : minutes),
            where,
            passcode == null ? "" : passcode.strip(),
            waitingRoom,
            hostId == null ? "" : hostId)
        .with(options);
  }

  private Optional<LocalDateTime> parsedStart() {
    try {
      return Optional.ofNullable(start).map(text -> LocalDateTime.parse(text));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private Optional<ZoneId> parsedZone() {
    try {
      return Optional.ofNullable(zone).map(ZoneId::of);
    } catch (DateTimeException notAZone) {
      return Optional.empty();
    }
  }

  public List<HostChoice> getHosts() {
    return hosts;
  }

  /** Whether the visitor may plan in others' names beside their own. */
  public boolean isForOthers() {
    return hosts.stream().anyMatch(HostChoice::another);
  }

  /** Zones as people know them: regions with a slash, the chosen one among them in any case. */
  public List<String> getZones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.equals(zone) || isRegion(id))
        .sorted()
        .toList();
  }

  private static boolean isRegion(String id) {
    return id.contains("/")
        && !id.startsWith("Etc/")
        && !id.startsWith("SystemV/")
        && !id.startsWith("US/");
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }

  public String getStart() {
    return start;
  }

  public void setStart(String start) {
    this.start = start;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getPasscode() {
    return passcode;
  }

  public void setPasscode(String passcode) {
    this.passcode = passcode;
  }

  public boolean isWaitingRoom() {
    return waitingRoom;
  }

  public void setWaitingRoom(boolean waitingRoom) {
    this.waitingRoom = waitingRoom;
  }

  public String getHostId() {
    return hostId;
  }

  public void setHostId(String hostId) {
    this.hostId = hostId;
  }
}
