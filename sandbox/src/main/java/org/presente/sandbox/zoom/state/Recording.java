package org.presente.sandbox.zoom.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cloud recording of one instance. Its files come when they are ready. */
public final class Recording {
  /** How long Zoom keeps a recording in this account, and in the trash. */
  private static final int DAYS_KEPT = 365;

  private static final Duration TRASH_KEPT = Duration.ofDays(30);

  private String uuid;
  private long meetingId;
  private String accountId;
  private String hostId;
  private String topic;
  private int type;
  private String timezone;
  private Instant start;
  private Instant end;
  private String shareKey;
  private ObjectNode settings = Json.object();
  private List<RecordingFile> files = new ArrayList<>();
  private boolean toldFiles;
  private boolean toldTranscript;

  private Recording() {}

  public Recording(Instance instance, Instant end, String shareKey, String passcode) {
    this.uuid = instance.uuid();
    this.meetingId = instance.meetingId();
    this.accountId = instance.accountId();
    this.hostId = instance.hostId();
    this.topic = instance.topic();
    this.type = instance.type();
    this.timezone = instance.timezone();
    this.start = instance.startedAt();
    this.end = end;
    this.shareKey = shareKey;
    settings
        .put("share_recording", "publicly")
        .put("recording_authentication", false)
        .put("viewer_download", true)
        .put("password", passcode)
        .put("on_demand", false)
        .put("approval_type", 2)
        .put("send_email_to_host", false)
        .put("show_social_share_buttons", false)
        .put("topic", topic)
        .put("auto_delete", true);
  }

  public String uuid() {
    return uuid;
  }

  public long meetingId() {
    return meetingId;
  }

  public String accountId() {
    return accountId;
  }

  public String hostId() {
    return hostId;
  }

  public String topic() {
    return topic;
  }

  public int type() {
    return type;
  }

  public String timezone() {
    return timezone;
  }

  public Instant start() {
    return start;
  }

  public Instant end() {
    return end;
  }

  public int minutes() {
    return (int) Duration.between(start, end).toMinutes();
  }

  public String shareKey() {
    return shareKey;
  }

  /** Sharing, passcode and the rest of the settings the API changes. */
  public ObjectNode settings() {
    return settings;
  }

  public String passcode() {
    return settings.path("password").asText();
  }

  /** Goes into the share link as {@code pwd}. */
  public String playKey() {
    return "p" + shareKey;
  }

  /** Whether the share link opens for anybody at all. */
  public boolean shared() {
    return !"none".equals(settings.path("share_recording").asText());
  }

  public String deletedOn() {
    return start.atZone(ZoneOffset.UTC).toLocalDate().plusDays(DAYS_KEPT).toString();
  }

  public void add(RecordingFile file) {
    files.add(file);
  }

  public void replace(RecordingFile old, RecordingFile fresh) {
    files.set(files.indexOf(old), fresh);
  }

  public void remove(RecordingFile file) {
    files.remove(file);
  }

  /** What the recording shows at that moment. */
  public List<RecordingFile> files(Instant now) {
    return kept(now).stream().filter(f -> !f.readyAt().isAfter(now) && !f.trashed()).toList();
  }

  /** Also those that are not ready yet: they go with the recording. */
  public List<RecordingFile> untrashed() {
    return files.stream().filter(f -> !f.trashed()).toList();
  }

  public List<RecordingFile> trash(Instant now) {
    return kept(now).stream().filter(RecordingFile::trashed).toList();
  }

  private List<RecordingFile> kept(Instant now) {
    var gone = settings.path("auto_delete").asBoolean() && expired(now);
    return gone ? List.of() : files.stream().filter(f -> f.kept(now, TRASH_KEPT)).toList();
  }

  private boolean expired(Instant now) {
    return now.isAfter(start.plus(Duration.ofDays(DAYS_KEPT)));
  }

  public Optional<RecordingFile> file(String id) {
    return files.stream().filter(f -> f.id().equals(id)).findFirst();
  }

  /** Gives true once: when the first files are there and nobody was told yet. */
  public boolean tellFiles(Instant now) {
    var tell = !toldFiles && !files(now).isEmpty();
    toldFiles |= tell;
    return tell;
  }

  /** Gives true once: when the transcript is there and nobody was told yet. */
  public boolean tellTranscript(Instant now) {
    var tell = !toldTranscript && files(now).stream().anyMatch(RecordingFile::transcript);
    toldTranscript |= tell;
    return tell;
  }
}
