package org.presente.zoom.api.recording;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.presente.zoom.api.domain.Fields;

/**
 * Who may see a recording.
 *
 * @param passcode empty for none
 * @param signedInOnly viewers have to sign in to Zoom
 * @param onDemand viewers have to register
 */
public record RecordingSharing(
    Audience audience, String passcode, boolean download, boolean signedInOnly, boolean onDemand) {

  /** Zoom's {@code share_recording}. */
  public enum Audience {
    PUBLICLY,
    INTERNALLY,
    NONE
  }

  /** Sent whole: what is left out keeps its value on Zoom. */
  Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("share_recording", audience.name().toLowerCase(Locale.ROOT));
    if (!passcode.isEmpty()) {
      members.put("password", passcode);
    }
    members.put("viewer_download", download);
    members.put("recording_authentication", signedInOnly);
    members.put("on_demand", onDemand);
    return members;
  }

  static Optional<RecordingSharing> read(Fields body) {
    return Optional.of(
        new RecordingSharing(
            audience(body.text("share_recording")),
            body.text("password"),
            body.flag("viewer_download"),
            body.flag("recording_authentication"),
            body.flag("on_demand")));
  }

  private static Audience audience(String text) {
    return switch (text) {
      case "publicly" -> Audience.PUBLICLY;
      case "internally" -> Audience.INTERNALLY;
      default -> Audience.NONE;
    };
  }

  /** Without the passcode. */
  @Override
  public String toString() {
    return "RecordingSharing[" + audience + "]";
  }
}
