package org.presente.web.zoom.recording;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.language.Times;
import org.presente.zoom.recording.RecordingView;

/** One recording in the reader's words. */
public final class RecordingRow {
  /** What a viewer may look for beside the picture. */
  private static final List<String> EXTRAS = List.of("TRANSCRIPT", "CC", "CHAT", "SUMMARY");

  private final RecordingView recording;
  private final ZoneId zone;
  private final ReaderTexts texts;
  private final Times times;

  RecordingRow(RecordingView recording, ZoneId zone, ReaderTexts texts, Times times) {
    this.recording = recording;
    this.zone = zone;
    this.texts = texts;
    this.times = times;
  }

  public long getId() {
    return recording.id();
  }

  public String getTopic() {
    return recording.topic();
  }

  public String getStart() {
    return recording.start().toString();
  }

  public String getWhen() {
    return times.brief(recording.start(), zone);
  }

  public String getLength() {
    return times.length(recording.duration());
  }

  /** Such as "transcript, chat"; empty when there is the video only. */
  public String getExtras() {
    Stream<String> there = EXTRAS.stream().filter(recording.fileTypes()::contains);
    return there
        .map(type -> texts.of("recording.has." + type.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(", "));
  }

  /** Empty when Zoom keeps it. */
  public String getExpiry() {
    return recording
        .expiresOn()
        .filter(day -> !recording.gone())
        .map(day -> texts.of("recording.expires", times.day(day)))
        .orElse("");
  }

  public boolean isManageable() {
    return recording.manageable() && !recording.gone();
  }

  public boolean isGone() {
    return recording.gone();
  }

  public boolean isPublished() {
    return recording.published();
  }

  public String getPasscode() {
    return recording.passcode();
  }

  public String getWatched() {
    return texts.of("recording.watched", recording.watched());
  }

  public String getSharing() {
    return texts.of("recording.sharing." + recording.sharing().name().toLowerCase(Locale.ROOT));
  }

  public String getSharingStyle() {
    return switch (recording.sharing()) {
      case OPEN -> "good";
      case WAITING -> "wait";
      case FAILED -> "bad";
      case UNTOUCHED, CLOSED -> "";
    };
  }
}
