package org.presente.sandbox.zoom.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.sandbox.zoom.meeting.RecordingView;
import org.presente.sandbox.zoom.meeting.Times;
import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.state.Ids;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Recording;
import org.presente.sandbox.zoom.state.RecordingFile;
import org.presente.sandbox.zoom.state.World;

/** Cloud recordings: of a host, of a meeting, their settings, trash and recovery, transcript. */
final class RecordingsApi {
  private final Parts parts;
  private final World world;
  private final Directory directory;
  private final Listing listing;
  private final RecordingView view;
  private final Ids ids = new Ids();

  RecordingsApi(Parts parts, Directory directory, Listing listing) {
    this.parts = parts;
    this.world = parts.world();
    this.directory = directory;
    this.listing = listing;
    this.view = new RecordingView(parts.links());
  }

  Map<String, Handler> handlers() {
    return Map.of(
        "recordingsList", this::list,
        "recordingGet", this::get,
        "recordingDelete", this::delete,
        "recordingDeleteOne", this::deleteOne,
        "recordingStatusUpdate", this::recover,
        "recordingStatusUpdateOne", this::recoverOne,
        "recordingSettingUpdate", call -> Answer.ok(find(call).settings().deepCopy()),
        "recordingSettingsUpdate", this::change,
        "GetMeetingTranscript", this::transcript);
  }

  /** At most one month; without dates it is the day before and today. */
  private Answer list(Call call) {
    var host = directory.require(call);
    var today = call.now().atZone(ZoneOffset.UTC).toLocalDate();
    var from = day(call, "from", today.minusDays(1));
    var to = day(call, "to", today);
    var latest = from.plusMonths(1);
    var end = to.isAfter(latest) ? latest : to;
    var trash = "true".equals(call.query("trash"));
    var rows =
        world.recordings().all().stream()
            .filter(r -> r.hostId().equals(host.id()) && within(r, from, end))
            .filter(r -> !shown(r, call, trash).isEmpty())
            .sorted(Comparator.comparing(Recording::start).reversed())
            .map(r -> view.of(r, shown(r, call, trash)))
            .toList();
    var json = listing.page(call, "meetings", rows);
    return Answer.ok(json.put("from", from.toString()).put("to", end.toString()));
  }

  private static List<RecordingFile> shown(Recording recording, Call call, boolean trash) {
    return trash ? recording.trash(call.now()) : recording.files(call.now());
  }

  private static LocalDate day(Call call, String name, LocalDate otherwise) {
    return call.query(name).isEmpty() ? otherwise : Times.date(call.query(name), name);
  }

  private static boolean within(Recording recording, LocalDate from, LocalDate to) {
    var day = recording.start().atZone(ZoneOffset.UTC).toLocalDate();
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private Answer get(Call call) {
    var recording = find(call);
    ObjectNode json = view.of(recording, recording.files(call.now()));
    if (call.query("include_fields").contains("download_access_token")) {
      json.put("download_access_token", ids.letters(60));
    }
    return Answer.ok(json);
  }

  /** With a plain id only the latest instance's; nothing there yet is no recording. */
  private Recording find(Call call) {
    return known(call).filter(r -> !r.files(call.now()).isEmpty()).orElseThrow(RecordingsApi::none);
  }

  private Optional<Recording> known(Call call) {
    var text = call.path().getOrDefault("meetingUUID", call.path().get("meetingId"));
    var found =
        text.matches("\\d{9,11}")
            ? world.instancesOf(Long.parseLong(text)).stream()
                .flatMap(i -> world.recordings().of(i.uuid()).stream())
                .max(Comparator.comparing(Recording::start))
            : world.recordings().of(text);
    var ours = found.filter(r -> r.accountId().equals(call.account().id()));
    ours.ifPresent(r -> call.caller().mayTouch(r.hostId()));
    return ours;
  }

  private static ApiError none() {
    return new ApiError(404, 3301, "There is no recording for this meeting.");
  }

  private Answer delete(Call call) {
    var recording = find(call);
    remove(call, recording, recording.untrashed());
    return Answer.empty();
  }

  private Answer deleteOne(Call call) {
    var recording = find(call);
    remove(call, recording, List.of(file(call, recording)));
    return Answer.empty();
  }

  private void remove(Call call, Recording recording, List<RecordingFile> files) {
    var forEver = "delete".equals(call.query("action"));
    for (var file : files) {
      if (forEver) {
        recording.remove(file);
      } else {
        recording.replace(file, file.toTrash(call.now()));
      }
    }
    parts.stage().recorder().tell(forEver ? "deleted" : "trashed", recording, files);
  }

  private static RecordingFile file(Call call, Recording recording) {
    return recording.file(call.path().get("recordingId")).orElseThrow(RecordingsApi::none);
  }

  private Answer recover(Call call) {
    var recording = known(call).orElseThrow(RecordingsApi::none);
    restore(recording, recording.trash(call.now()));
    return new Answer(200, Optional.empty());
  }

  private Answer recoverOne(Call call) {
    var recording = known(call).orElseThrow(RecordingsApi::none);
    restore(recording, List.of(file(call, recording)));
    return Answer.empty();
  }

  private void restore(Recording recording, List<RecordingFile> files) {
    files.forEach(f -> recording.replace(f, f.restored()));
    parts.stage().recorder().tell("recovered", recording, files);
  }

  private Answer change(Call call) {
    find(call).settings().setAll(call.body());
    return Answer.empty();
  }

  private Answer transcript(Call call) {
    var recording = known(call).orElseThrow(RecordingsApi::noTranscript);
    var file =
        recording.files(call.now()).stream()
            .filter(RecordingFile::transcript)
            .findFirst()
            .orElseThrow(RecordingsApi::noTranscript);
    return Answer.ok(
        Json.object()
            .put("meeting_id", recording.uuid())
            .put("account_id", recording.accountId())
            .put("meeting_topic", recording.topic())
            .put("host_id", recording.hostId())
            .put("transcript_created_time", Times.text(file.readyAt()))
            .put("can_download", true)
            .put("download_url", parts.links().base() + "/rec/download/" + file.key()));
  }

  private static ApiError noTranscript() {
    return new ApiError(404, 3322, "This meeting transcript does not exist.");
  }
}
