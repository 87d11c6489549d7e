package org.presente.zoom.meeting.backup;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.presente.host.backup.PartReader;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.domain.Amenities;
import org.presente.zoom.meeting.domain.Audience;
import org.presente.zoom.meeting.domain.Format;
import org.presente.zoom.meeting.domain.MeetingOptions;
import org.presente.zoom.meeting.domain.MeetingOptions.Audio;
import org.presente.zoom.meeting.domain.MeetingOptions.Recording;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.RecurrenceText;

/** Meetings as {@code docs/backup-format.md} describes them. */
final class MeetingJson {
  private static final int MOST_DATES = 50;
  private static final int A_DAY = 1440;
  private static final int LONGEST = 200;
  private static final int GROUP_NAME = 255;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2200;

  private MeetingJson() {}

  static JsonObjectBuilder write(FileMeeting meeting) {
    MeetingDraft draft = meeting.draft();
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("lesson", meeting.lesson())
            .add("topic", draft.topic())
            .add("start", draft.start().toString())
            .add("minutes", draft.duration().toMinutes())
            .add("zone", draft.zone().getId())
            .add("waitingRoom", draft.waitingRoom())
            .add(
                "host",
                Json.createObjectBuilder()
                    .add("id", meeting.host().id())
                    .add("email", meeting.host().email()))
            .add("options", options(draft.options()))
            .add("audience", audience(draft.options().audience(), meeting.groups()))
            .add("amenities", amenities(draft.options().amenities()));
    draft.recurrence().ifPresent(rule -> json.add("recurrence", RecurrenceText.of(rule)));
    if (draft.format().isWebinar()) {
      json.add("webinar", webinar(draft.format()));
    }
    if (!draft.passcode().isEmpty()) {
      json.add("passcode", draft.passcode());
    }
    if (draft.recurrence().isPresent()) {
      json.add("dates", dates(meeting.dates()));
    }
    return json;
  }

  private static JsonObjectBuilder options(MeetingOptions options) {
    return Json.createObjectBuilder()
        .add("joinBefore", options.joinBefore())
        .add("authentication", options.authentication())
        .add("muted", options.muted())
        .add("hostVideo", options.hostVideo())
        .add("participantVideo", options.participantVideo())
        .add("audio", options.audio().name())
        .add("recording", options.recording().name())
        .add("alternativeHosts", Json.createArrayBuilder(options.alternativeHosts()))
        .add("registration", options.registration());
  }

  private static JsonObjectBuilder audience(Audience audience, GroupNames groups) {
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("rooms", audience.rooms().source().name());
    groups.rooms().ifPresent(set -> json.add("set", set));
    groups.only().ifPresent(group -> json.add("group", group));
    return json;
  }

  private static JsonObjectBuilder amenities(Amenities amenities) {
    return Json.createObjectBuilder()
        .add("chat", amenities.chat())
        .add("summary", amenities.summary())
        .add("questions", amenities.questions())
        .add("focus", amenities.focus())
        .add("endToEnd", amenities.endToEnd())
        .add("interpreters", amenities.interpreterLines());
  }

  private static JsonObjectBuilder webinar(Format format) {
    return Json.createObjectBuilder()
        .add("practice", format.practice())
        .add("questions", format.questions());
  }

  private static JsonArrayBuilder dates(List<FileMeeting.Date> dates) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (FileMeeting.Date date : dates) {
      JsonObjectBuilder json = Json.createObjectBuilder().add("ordinal", date.ordinal());
      if (date.start().isPresent()) {
        json.add("start", date.start().get().toString()).add("minutes", date.minutes());
      } else {
        json.add("cancelled", true);
      }
      all.add(json);
    }
    return all;
  }

  static FileMeeting read(PartReader json) {
    Optional<Recurrence> rule =
        json.has("recurrence")
            ? Optional.of(json.parsed("recurrence", 120, RecurrenceText::parse))
            : Optional.empty();
    PartReader host = json.object("host");
    MeetingDraft draft =
        new MeetingDraft(
            json.text("topic", LONGEST),
            time(json),
            Duration.ofMinutes(json.number("minutes", 1, A_DAY)),
            json.parsed("zone", 64, ZoneId::of),
            json.textIfAny("passcode", 10).orElse(""),
            json.flag("waitingRoom"),
            "",
            rule,
            options(json),
            format(json));
    return new FileMeeting(
        json.text("lesson", 40),
        draft,
        new FileMeeting.Host(host.text("id", 64), host.text("email", 320)),
        rule.isPresent()
            ? json.objects("dates", MOST_DATES).stream().map(MeetingJson::date).toList()
            : List.of(),
        groups(json));
  }

  /** Files of earlier versions have meetings only. */
  private static Format format(PartReader json) {
    if (!json.has("webinar")) {
      return Format.meeting();
    }
    PartReader webinar = json.object("webinar");
    return Format.webinar(webinar.flag("practice"), webinar.flag("questions"));
  }

  /** Far enough from the ends of time that nobody who counts with it falls off. */
  private static LocalDateTime time(PartReader json) {
    LocalDateTime time =
        json.parsed("start", 40, LocalDateTime::parse).truncatedTo(ChronoUnit.SECONDS);
    if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
      throw json.wrong("start");
    }
    return time;
  }

  private static FileMeeting.Date date(PartReader json) {
    int ordinal = json.number("ordinal", 0, MOST_DATES - 1);
    return json.has("cancelled") && json.flag("cancelled")
        ? new FileMeeting.Date(ordinal, Optional.empty(), 0)
        : new FileMeeting.Date(ordinal, Optional.of(time(json)), json.number("minutes", 1, A_DAY));
  }

  /** Files of earlier versions have neither audience nor amenities. */
  private static MeetingOptions options(PartReader json) {
    MeetingOptions first = first(json.object("options"));
    MeetingOptions meant =
        json.has("audience") ? first.with(audience(json.object("audience"))) : first;
    return json.has("amenities") ? meant.with(amenities(json.object("amenities"))) : meant;
  }

  private static Audience audience(PartReader json) {
    Audience.Source source = json.parsed("rooms", 20, Audience.Source::valueOf);
    return Audience.everybody().in(new Audience.Rooms(source, ""));
  }

  private static GroupNames groups(PartReader json) {
    if (!json.has("audience")) {
      return GroupNames.NONE;
    }
    PartReader audience = json.object("audience");
    return new GroupNames(
        audience.textIfAny("group", GROUP_NAME), audience.textIfAny("set", GROUP_NAME));
  }

  private static Amenities amenities(PartReader json) {
    return new Amenities(
        json.flag("chat"),
        json.flag("summary"),
        json.flag("questions"),
        json.flag("focus"),
        json.flag("endToEnd"),
        json.parsed("interpreters", 1_200, Amenities::interpreters));
  }

  private static MeetingOptions first(PartReader json) {
    return new MeetingOptions(
        json.number("joinBefore", -1, 15),
        json.flag("authentication"),
        json.flag("muted"),
        json.flag("hostVideo"),
        json.flag("participantVideo"),
        json.parsed("audio", 20, Audio::valueOf),
        json.parsed("recording", 20, Recording::valueOf),
        addresses(json),
        json.flag("registration"));
  }

  /** Addresses that survive being stored: the stored form separates them. */
  private static List<String> addresses(PartReader json) {
    List<String> all = json.texts("alternativeHosts", 10, 128);
    if (all.stream().anyMatch(it -> !it.matches("[^|;,\\s]+"))) {
      throw json.wrong("alternativeHosts");
    }
    return all;
  }
}
