package org.presente.web.zoom.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presente.host.course.Visit;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.zoom.office.BookingService;
import org.presente.zoom.office.OfficeService;
import org.presente.zoom.office.domain.Refusal;

/** What the buttons of the page do. The facades ask who may. */
@RequestScoped
class OfficeButtons {
  /** Hours, date and, for a slot, its start: {@code 42 2026-11-23T12:00:00Z}. */
  private static final Pattern ABOUT =
      Pattern.compile("([0-9]{1,18}) (\\S{1,40})(?: (\\S{1,40}))?");

  @Inject private OfficeService office;
  @Inject private BookingService bookings;
  @Inject private CurrentVisit visit;
  @Inject private ButtonPressed pressed;
  @Inject private FormMessages messages;

  /** What a button is about. */
  private record About(long hours, Instant planned, Instant start) {}

  void act() {
    Visit who = visit.get();
    on(
        "book",
        it -> told(bookings.book(who, it.hours(), it.planned(), it.start()), "zoom.office.booked"));
    on(
        "stand",
        it -> told(bookings.standInLine(who, it.hours(), it.planned()), "zoom.office.stands"));
    on("admit", it -> admit(who, it));
    on("finish", it -> office.finish(who, it.hours(), it.planned()));
    on("off", it -> off(who, it));
    pressed.id("giveup").ifPresent(id -> told(bookings.giveUp(who, id), "zoom.office.given-up"));
    pressed.id("end").ifPresent(id -> end(who, id));
  }

  private void on(String button, Consumer<About> deed) {
    pressed
        .value(button)
        .map(ABOUT::matcher)
        .filter(Matcher::matches)
        .flatMap(OfficeButtons::about)
        .ifPresent(deed);
  }

  private static Optional<About> about(Matcher sent) {
    try {
      Instant planned = Instant.parse(sent.group(2));
      Instant start = sent.group(3) == null ? planned : Instant.parse(sent.group(3));
      return Optional.of(new About(Long.parseLong(sent.group(1)), planned, start));
    } catch (DateTimeException notOurs) {
      return Optional.empty();
    }
  }

  private void told(Optional<Refusal> refusal, String done) {
    refusal.ifPresentOrElse(it -> messages.error(it.key()), () -> messages.done(done));
  }

  private void admit(Visit who, About about) {
    if (office.admitNext(who, about.hours(), about.planned())) {
      messages.done("zoom.office.admitted");
    } else {
      messages.error("zoom.office.nobody-waits");
    }
  }

  private void off(Visit who, About about) {
    if (office.cancel(who, about.hours(), about.planned())) {
      messages.done("zoom.office.off");
    } else {
      messages.error(Refusal.NOT_THERE.key());
    }
  }

  private void end(Visit who, long hours) {
    office.end(who, hours);
    messages.done("zoom.office.ended");
  }
}
