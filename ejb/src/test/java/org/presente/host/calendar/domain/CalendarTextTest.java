package org.presente.host.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.presente.host.plugin.CourseEvent;
import org.presente.notes.NotesPlugin;
import org.presente.testing.ReadCalendar;

class CalendarTextTest {
  private static final Instant TEN = Instant.parse("2026-12-01T10:00:00Z");
  private static final String LONG = "Ação; «100 %», \\ e mais — 🎓 ".repeat(8).strip();
  private static final Invitees PEOPLE =
      new Invitees("school@lms.example", "School", "ana@lms.example", "Ana \"A\"; Silva");

  @Test
  void whatPeopleReadComesBackAsItWas() {
    CourseEvent event = NotesPlugin.handIn(1, TEN, false);
    Entry entry = entry(event, LONG, "first\r\nsecond");

    VEvent read = ReadCalendar.of(published(entry)).events().get(0);

    assertThat(read.getLocation().getValue()).isEqualTo(LONG);
    assertThat(read.getDescription().getValue())
        .isEqualTo("first\nsecond\nhttps://tool.example/class/uid-1");
    assertThat(read.getUrl().getValue()).isEqualTo("https://tool.example/class/uid-1");
    assertThat(read.getSequence().getValue()).isEqualTo(4);
    assertThat(read.getStatus().getValue()).isEqualTo("CONFIRMED");
    assertThat(read.getDateTimeStamp().getValue().toInstant()).isEqualTo(TEN.minusSeconds(60));
  }

  @Test
  void aLineBreakInATitleMakesNoPropertyOfItsOwn() {
    Entry entry = entry(NotesPlugin.handIn(1, TEN, false), "x\r\nATTENDEE:mailto:e@v.il", "");

    assertThat(ReadCalendar.of(published(entry)).events().get(0).getAttendees()).isEmpty();
  }

  @Test
  void theSameEntriesInAnyOrderGiveTheSameText() {
    Entry one = entry(NotesPlugin.handIn(1, TEN, false), "Course", "");
    Entry two = new Entry("uid-0", 0, TEN, NotesPlugin.handIn(2, TEN, false), "C", one.page(), "");

    assertThat(CalendarText.published("n", List.of(one, two)))
        .isEqualTo(CalendarText.published("n", List.of(two, one)));
  }

  @Test
  void anInvitationNamesWhoInvitesWhom() {
    String text =
        CalendarText.invitation(entry(NotesPlugin.handIn(1, TEN, false), "Course", ""), PEOPLE);

    ReadCalendar read = ReadCalendar.of(text);
    VEvent event = read.events().get(0);
    assertThat(read.calendar().getMethod().getValue()).isEqualTo("REQUEST");
    assertThat(event.getOrganizer().getEmail()).isEqualTo("school@lms.example");
    assertThat(event.getAttendees()).hasSize(1);
    assertThat(event.getAttendees().get(0).getEmail()).isEqualTo("ana@lms.example");
    assertThat(event.getAttendees().get(0).getCommonName()).isEqualTo("Ana 'A'; Silva");
    assertThat(event.getAttendees().get(0).getParticipationStatus())
        .isEqualTo(ParticipationStatus.NEEDS_ACTION);
  }

  @Test
  void anInvitationToWhatWasCancelledIsACancellation() {
    String text =
        CalendarText.invitation(entry(NotesPlugin.handIn(1, TEN, true), "Course", ""), PEOPLE);

    ReadCalendar read = ReadCalendar.of(text);
    assertThat(read.calendar().getMethod().getValue()).isEqualTo("CANCEL");
    assertThat(read.events().get(0).getStatus().getValue()).isEqualTo("CANCELLED");
    assertThat(read.events().get(0).getUid().getValue()).isEqualTo("uid-1");
  }

  @Test
  void oneDateIsCancelledByItsPlannedStart() {
    CourseEvent event = NotesPlugin.handIn(1, TEN, true);

    String text =
        CalendarText.cancellation(entry(event, "Course", ""), event.dates().get(0), PEOPLE);

    ReadCalendar read = ReadCalendar.of(text);
    assertThat(read.calendar().getMethod().getValue()).isEqualTo("CANCEL");
    assertThat(read.events().get(0).getRecurrenceId().getValue().toInstant()).isEqualTo(TEN);
  }

  @Test
  void whatIsNoAddressInvitesNobody() {
    assertThatThrownBy(() -> new Invitees("a@b.c", "", "x\r\nBCC:y@z.w", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(PEOPLE.toString()).doesNotContain("ana");
  }

  private static String published(Entry entry) {
    return CalendarText.published("Classes", List.of(entry));
  }

  private static Entry entry(CourseEvent event, String course, String note) {
    URI page = URI.create("https://tool.example/class/uid-1");
    return new Entry("uid-1", 4, TEN.minusSeconds(60), event, course, page, note);
  }
}
