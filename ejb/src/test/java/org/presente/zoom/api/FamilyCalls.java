package org.presente.zoom.api;

import static org.presente.zoom.api.ScriptedZoom.CONNECTION;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.presente.zoom.api.option.AiCompanion;
import org.presente.zoom.api.option.AlternativeHosts;
import org.presente.zoom.api.option.BreakoutRooms;
import org.presente.zoom.api.option.Chat;
import org.presente.zoom.api.option.Encryption;
import org.presente.zoom.api.option.Entry;
import org.presente.zoom.api.option.Interpretation;
import org.presente.zoom.api.option.Media;
import org.presente.zoom.api.option.MeetingOption;
import org.presente.zoom.api.option.QuestionsAndAnswers;
import org.presente.zoom.api.option.Registration;
import org.presente.zoom.api.option.ScheduleFor;
import org.presente.zoom.api.option.SignIn;
import org.presente.zoom.api.option.TrackingValues;
import org.presente.zoom.api.recording.RecordingSharing;
import org.presente.zoom.api.recording.ZoomRecordings.Removal;
import org.presente.zoom.api.webinar.WebinarType;

/** One call of each operation of the smaller families. */
final class FamilyCalls {
  private static final long ID = 81234567890L;
  private static final String UUID = "/pf0hqerY2k4Sqqn/g67Fw==";
  private static final String HOST = "helena.prado@example.edu";
  private static final String OCCURRENCE = "1648194360000";
  private static final LocalDate DAY = LocalDate.parse("2026-09-14");
  private static final ZoomRegistrant ANA =
      new ZoomRegistrant("r1", "https://zoom.example/j", "s-1@lti.example", "approved");

  /** Of somebody who may schedule for the host. */
  private static final ZoomCredentials OWN =
      new ZoomCredentials(
          "c2",
          "account",
          "client",
          "s3cret",
          ZoomPlan.BUSINESS,
          AppKind.USER_MANAGED,
          Optional.of("secretary"));

  private FamilyCalls() {}

  static Map<String, Consumer<ZoomGateway>> series() {
    MeetingRequest change = MeetingRequest.empty().duration(Duration.ofMinutes(40));
    return Map.of(
        "series with past dates", it -> it.series().whole(CONNECTION, ID),
        "one date", it -> it.series().occurrence(CONNECTION, ID, OCCURRENCE),
        "change one date", it -> it.series().update(CONNECTION, HOST, ID, OCCURRENCE, change),
        "cancel one date", it -> it.series().delete(CONNECTION, ID, OCCURRENCE),
        "cancel registrants", it -> it.cancelRegistrants(CONNECTION, ID, List.of(ANA)),
        "approve registrants", it -> it.approveRegistrants(CONNECTION, ID, List.of(ANA)));
  }

  /** Each group alone, added to a plain meeting. */
  static Map<String, Consumer<ZoomGateway>> options(MeetingRequest plain) {
    Map<String, Consumer<ZoomGateway>> calls = new LinkedHashMap<>();
    for (MeetingOption option : everyOption()) {
      calls.put("option " + option, it -> it.createMeeting(CONNECTION, HOST, plain.with(option)));
    }
    calls.put("for another", it -> it.createMeeting(OWN, HOST, plain));
    return calls;
  }

  private static List<MeetingOption> everyOption() {
    return List.of(
        new AiCompanion(true, true),
        new AlternativeHosts(List.of("a@example.edu")),
        new BreakoutRooms(List.of(new BreakoutRooms.Room("Group 1", List.of("s@example.edu")))),
        new BreakoutRooms(List.of()),
        new Chat(true),
        new Chat(false),
        Encryption.E2EE,
        Encryption.ENHANCED_ENCRYPTION,
        new Entry.AfterHost(),
        new Entry.BeforeHost(Duration.ofMinutes(10)),
        new Entry.WaitingRoom(),
        new Interpretation(
            List.of(new Interpretation.Interpreter("i@example.edu", "English", "Spanish"))),
        new Media(
            true, false, Media.Audio.THIRD_PARTY, true, true, true, Media.AutoRecording.CLOUD),
        new QuestionsAndAnswers(true, false),
        Registration.NONE,
        Registration.ONCE,
        Registration.EACH_OCCURRENCE,
        new ScheduleFor("b@example.edu"),
        new SignIn(true, "signIn_1"),
        new TrackingValues(Map.of("Course", "Biology")));
  }

  static Map<String, Consumer<ZoomGateway>> webinars() {
    MeetingRequest talk =
        WebinarType.SCHEDULED.of(
            MeetingRequest.empty()
                .topic("Talk")
                .duration(Duration.ofMinutes(50))
                .with(Registration.ONCE));
    Map<String, Consumer<ZoomGateway>> calls = new LinkedHashMap<>();
    calls.put("create webinar", it -> it.webinars().create(CONNECTION, HOST, talk));
    calls.put("webinar", it -> it.webinars().get(CONNECTION, ID));
    calls.put("webinars", it -> it.webinars().ofHost(CONNECTION, HOST));
    calls.put(
        "change webinar",
        it -> it.webinars().update(CONNECTION, HOST, ID, Optional.of(OCCURRENCE), talk));
    calls.put("delete webinar", it -> it.webinars().delete(CONNECTION, ID, Optional.empty()));
    calls.put("end webinar", it -> it.webinars().end(CONNECTION, ID));
    calls.put("webinar registrants", it -> it.webinars().registrants(CONNECTION, ID));
    calls.put("webinar instances", it -> it.webinars().pastInstances(CONNECTION, ID));
    calls.put("webinar participants", it -> it.webinars().pastParticipants(CONNECTION, UUID));
    calls.put("webinar report", it -> it.webinars().reportParticipants(CONNECTION, UUID));
    return calls;
  }

  static Map<String, Consumer<ZoomGateway>> recordings() {
    RecordingSharing sharing =
        new RecordingSharing(RecordingSharing.Audience.INTERNALLY, "a1B2c3d4", false, true, false);
    return Map.of(
        "recordings of a host", it -> it.recordings().ofHost(CONNECTION, "id_1", DAY, DAY),
        "recording", it -> it.recordings().of(CONNECTION, UUID),
        "recording for download",
            it -> it.recordings().forDownload(CONNECTION, UUID, Duration.ofHours(1)),
        "delete recording", it -> it.recordings().delete(CONNECTION, UUID, Removal.TRASH),
        "delete file", it -> it.recordings().deleteFile(CONNECTION, UUID, "f1", Removal.DELETE),
        "recording settings", it -> it.recordings().sharing(CONNECTION, UUID),
        "share recording", it -> it.recordings().share(CONNECTION, UUID, sharing));
  }

  static Map<String, Consumer<ZoomGateway>> accounts() {
    return Map.of(
        "tracking fields", it -> it.accounts().trackingFields(CONNECTION),
        "active hosts", it -> it.accounts().activeHosts(CONNECTION, DAY, DAY));
  }

  static Map<String, Consumer<ZoomGateway>> users() {
    return Map.of(
        "scheduling policy", it -> it.accounts().schedulingPolicy(CONNECTION, HOST),
        "schedulers", it -> it.accounts().schedulers(CONNECTION, HOST),
        "free licence", it -> it.accounts().freeLicence(CONNECTION, HOST));
  }

  static Map<String, Consumer<ZoomGateway>> dashboards() {
    return Map.of(
        "dashboard", it -> it.dashboardParticipants(CONNECTION, UUID),
        "live meetings", it -> it.accounts().liveMeetings(CONNECTION, DAY));
  }
}
