package org.presente.web.zoom.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;
import org.presente.web.host.api.BodyReader.Fault;
import org.presente.zoom.meeting.domain.MeetingOptions.Recording;
import org.presente.zoom.meeting.domain.RecurrenceText;
import org.presente.zoom.plan.LessonPlan;
import org.presente.zoom.plan.MeetingPart;

class PlanBodyTest {
  @Test
  void whatIsLeftOutStaysEmpty() {
    MeetingPart meeting =
        plan("{'title':'Cells','meeting':{'start':'2026-12-01T10:00:30.5','minutes':45}}")
            .meeting()
            .orElseThrow();

    assertThat(meeting.start()).contains(LocalDateTime.parse("2026-12-01T10:00:30"));
    assertThat(meeting.duration()).contains(Duration.ofMinutes(45));
    assertThat(meeting.host()).isEmpty();
    assertThat(meeting.options().muted()).isEmpty();
  }

  @Test
  void optionsAreRead() {
    MeetingPart.Options options =
        plan("{'title':'Cells','meeting':{'start':'2026-12-01T10:00','minutes':45,"
                + "'recording':'cloud','joinBefore':10,'alternativeHosts':['a@b.example'],"
                + "'personalLinks':false}}")
            .meeting()
            .orElseThrow()
            .options();

    assertThat(options.recording()).contains(Recording.CLOUD);
    assertThat(options.joinBefore()).contains(10);
    assertThat(options.alternativeHosts()).contains(List.of("a@b.example"));
    assertThat(options.personalLinks()).contains(false);
  }

  @Test
  void noMeetingAndNothingSaidOfItAreTwoThings() {
    assertThat(plan("{'title':'Cells'}"))
        .isEqualTo(new LessonPlan("Cells", Optional.empty(), false, Optional.empty()));
    assertThat(plan("{'title':'Cells','meeting':null}"))
        .isEqualTo(new LessonPlan("Cells", Optional.empty(), true, Optional.empty()));
  }

  @Test
  void aRecurrenceIsReadAsItIsTold() {
    String weekly = "weekly 1 MONDAY,FRIDAY until 2027-03-15";
    String meeting =
        "{'title':'x','meeting':{'start':'2026-12-01T10:00','minutes':60,'recurrence':'";

    assertThat(read(meeting + weekly + "'}}").plan().orElseThrow().meeting().orElseThrow().repeat())
        .contains(new MeetingPart.Repeat(Optional.of(RecurrenceText.parse(weekly))));
    assertThat(read(meeting + "once'}}").plan().orElseThrow().meeting().orElseThrow().repeat())
        .contains(new MeetingPart.Repeat(Optional.empty()));
    assertThat(read(meeting + "now and then'}}").faults())
        .containsExactly(new Fault("/meeting/recurrence", "api.field.recurrence"));
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    PlanBody body =
        read(
            "{'content':7,'name':'x','meeting':{'start':'tomorrow','minutes':1.5,'zone':'Mars/One',"
                + "'waitingRoom':'yes','audio':'ears','joinBefore':7,'passcode':'12345678901',"
                + "'alternativeHosts':[1],'pin':1}}");

    assertThat(body.plan()).isEmpty();
    assertThat(body.faults())
        .containsExactlyInAnyOrder(
            new Fault("/title", "api.field.required"),
            new Fault("/content", "api.field.text"),
            new Fault("/name", "api.field.unknown"),
            new Fault("/meeting/start", "api.field.time"),
            new Fault("/meeting/minutes", "api.field.number"),
            new Fault("/meeting/zone", "api.field.zone"),
            new Fault("/meeting/waitingRoom", "api.field.flag"),
            new Fault("/meeting/audio", "api.field.choice"),
            new Fault("/meeting/joinBefore", "api.field.choice"),
            new Fault("/meeting/passcode", "api.field.too-long"),
            new Fault("/meeting/alternativeHosts", "api.field.texts"),
            new Fault("/meeting/pin", "api.field.unknown"));
  }

  @Test
  void aMeetingOfAnotherTypeIsWrong() {
    assertThat(read("{'title':'Cells','meeting':[]}").faults())
        .containsExactly(new Fault("/meeting", "api.field.object"));
  }

  private static LessonPlan plan(String body) {
    return read(body).plan().orElseThrow();
  }

  static PlanBody read(String body) {
    try {
      return PlanBody.of(Json.object(body.replace('\'', '"')));
    } catch (JsonException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
