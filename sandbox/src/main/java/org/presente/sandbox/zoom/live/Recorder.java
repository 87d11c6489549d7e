package org.presente.sandbox.zoom.live;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.meeting.Links;
import org.presente.sandbox.zoom.meeting.RecordingView;
import org.presente.sandbox.zoom.state.Ids;
import org.presente.sandbox.zoom.state.Instance;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Recording;
import org.presente.sandbox.zoom.state.RecordingFile;
import org.presente.sandbox.zoom.state.World;
import org.presente.sandbox.zoom.state.ZoomUser;
import org.presente.sandbox.zoom.webhook.Webhooks;

/** Makes the cloud recording of an ended instance and tells when its files are there. */
public final class Recorder {
  private static final long BYTES_A_MINUTE = 1_500_000;
  private static final long SMALL = 20_000;

  private final World world;
  private final SandboxClock clock;
  private final Webhooks webhooks;
  private final RecordingView view;
  private final Ids ids = new Ids();

  public Recorder(World world, SandboxClock clock, Webhooks webhooks, Links links) {
    this.world = world;
    this.clock = clock;
    this.webhooks = webhooks;
    this.view = new RecordingView(links);
  }

  /** Of a licensed host whose meeting is to be recorded in the cloud. */
  void ended(Instance instance) {
    var wanted =
        world
            .meeting(instance.meetingId())
            .map(m -> m.settings().path("auto_recording").asText())
            .filter("cloud"::equals)
            .isPresent();
    if (wanted && world.user(instance.hostId()).filter(ZoomUser::licensed).isPresent()) {
      record(instance);
    }
  }

  /** As if the host had pressed the button; of an ended instance. */
  public Recording record(Instance instance) {
    var end = instance.endedAt().orElseThrow();
    var recording = new Recording(instance, end, ids.letters(32), ids.letters(8));
    var late = end.plus(world.switches().recordingDelay());
    var later = end.plus(world.switches().transcriptDelay());
    var size =
        Math.max(1, Duration.between(instance.startedAt(), end).toMinutes()) * BYTES_A_MINUTE;
    recording.add(file("shared_screen_with_speaker_view", "MP4", "MP4", size, late));
    recording.add(file("audio_only", "M4A", "M4A", size / 10, late));
    recording.add(file("chat_file", "CHAT", "TXT", SMALL, late));
    recording.add(file("audio_transcript", "TRANSCRIPT", "VTT", SMALL, later));
    recording.add(file("closed_caption", "CC", "VTT", SMALL, later));
    recording.add(file("summary", "SUMMARY", "JSON", SMALL, later));
    world.recordings().put(recording);
    return recording;
  }

  private RecordingFile file(
      String recordingType, String fileType, String extension, long size, Instant readyAt) {
    var id = UUID.randomUUID().toString();
    return new RecordingFile(
        id, recordingType, fileType, extension, size, ids.letters(32), readyAt, null);
  }

  void tick() {
    var now = clock.instant();
    for (var recording : world.recordings().all()) {
      var files = recording.files(now);
      if (recording.tellFiles(now)) {
        publish("recording.completed", recording, files);
      }
      if (recording.tellTranscript(now)) {
        var transcript = files.stream().filter(RecordingFile::transcript).toList();
        publish("recording.transcript_completed", recording, transcript);
      }
    }
  }

  /** Trashed, deleted or recovered, as the API or the host did. */
  public void tell(String event, Recording recording, List<RecordingFile> files) {
    publish("recording." + event, recording, files);
  }

  private void publish(String event, Recording recording, List<RecordingFile> files) {
    var object = view.of(recording, files).put("type", recording.type());
    object.put("timezone", recording.timezone());
    world.user(recording.hostId()).ifPresent(h -> object.put("host_email", h.email()));
    ObjectNode payload = Json.object().set("object", object);
    webhooks.publish(
        recording.accountId(),
        event,
        payload,
        Json.object().put("download_token", ids.letters(60)));
  }
}
