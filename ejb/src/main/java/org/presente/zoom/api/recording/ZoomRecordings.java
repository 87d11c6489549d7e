package org.presente.zoom.api.recording;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomAnswer.Done;
import org.presente.zoom.api.ZoomCredentials;
import org.presente.zoom.api.call.Call;
import org.presente.zoom.api.call.Calls;
import org.presente.zoom.api.call.Pages;
import org.presente.zoom.api.client.JsonText;
import org.presente.zoom.api.client.RecordingsApi;
import org.presente.zoom.api.domain.Operation;
import org.presente.zoom.api.domain.PathSegment;

/** Cloud recordings. Gone means that there is none, or none yet. */
public final class ZoomRecordings {

  private static final int PAGE = 300;
  private static final String DOWNLOAD_TOKEN = "download_access_token";

  /** Where a deleted recording goes. */
  public enum Removal {
    /** Kept by Zoom for 30 days. */
    TRASH,
    DELETE
  }

  private final Calls calls;

  public ZoomRecordings(Calls calls) {
    this.calls = calls;
  }

  /** All recordings of a host, in a window of at most a month of whole UTC days. */
  public ZoomAnswer<List<ZoomRecording>> ofHost(
      ZoomCredentials connection, String userId, LocalDate from, LocalDate to) {
    String user = PathSegment.of(connection.person(userId));
    return new Pages<RecordingsApi, ZoomRecording>(
            calls,
            Call.of(connection, Operation.RECORDINGS),
            RecordingsApi.class,
            (api, token, page) -> api.list(token, user, from.toString(), to.toString(), PAGE, page),
            "meetings",
            RecordingReader::recording)
        .all();
  }

  /** One instance's; with a meeting id as text the latest instance's. */
  public ZoomAnswer<ZoomRecording> of(ZoomCredentials connection, String uuid) {
    return calls.one(
        Call.of(connection, Operation.RECORDING),
        RecordingsApi.class,
        (api, token) -> api.get(token, PathSegment.instance(uuid), null, null),
        RecordingReader::recording);
  }

  /**
   * The same with a token that downloads its files.
   *
   * @param life of the token, up to a week
   */
  public ZoomAnswer<ZoomRecording> forDownload(
      ZoomCredentials connection, String uuid, Duration life) {
    int seconds = Math.toIntExact(life.toSeconds());
    return calls.one(
        Call.of(connection, Operation.RECORDING),
        RecordingsApi.class,
        (api, token) -> api.get(token, PathSegment.instance(uuid), DOWNLOAD_TOKEN, seconds),
        RecordingReader::recording);
  }

  public ZoomAnswer<Done> delete(ZoomCredentials connection, String uuid, Removal removal) {
    return calls.one(
        Call.of(connection, Operation.RECORDING_DELETE),
        RecordingsApi.class,
        (api, token) -> api.delete(token, PathSegment.instance(uuid), action(removal)),
        body -> Optional.of(Done.DONE));
  }

  public ZoomAnswer<Done> deleteFile(
      ZoomCredentials connection, String uuid, String fileId, Removal removal) {
    String instance = PathSegment.instance(uuid);
    return calls.one(
        Call.of(connection, Operation.RECORDING_FILE_DELETE),
        RecordingsApi.class,
        (api, token) -> api.deleteFile(token, instance, PathSegment.of(fileId), action(removal)),
        body -> Optional.of(Done.DONE));
  }

  public ZoomAnswer<RecordingSharing> sharing(ZoomCredentials connection, String uuid) {
    return calls.one(
        Call.of(connection, Operation.RECORDING_SETTINGS),
        RecordingsApi.class,
        (api, token) -> api.settings(token, PathSegment.instance(uuid)),
        RecordingSharing::read);
  }

  public ZoomAnswer<Done> share(ZoomCredentials connection, String uuid, RecordingSharing sharing) {
    String body = JsonText.write(sharing.members());
    return calls.one(
        Call.of(connection, Operation.RECORDING_SETTINGS_UPDATE),
        RecordingsApi.class,
        (api, token) -> api.changeSettings(token, PathSegment.instance(uuid), body),
        answer -> Optional.of(Done.DONE));
  }

  private static String action(Removal removal) {
    return removal.name().toLowerCase(Locale.ROOT);
  }
}
