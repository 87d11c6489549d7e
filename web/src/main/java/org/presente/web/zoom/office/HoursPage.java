package org.presente.web.zoom.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.presente.host.course.CourseService;
import org.presente.host.course.LessonView;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.language.Times;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;
import org.presente.web.zoom.meeting.MeetingFields;
import org.presente.web.zoom.meeting.RecurrenceFields;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.MeetingService;
import org.presente.zoom.meeting.series.ClashView;
import org.presente.zoom.office.HoursDraft;
import org.presente.zoom.office.HoursSaving;
import org.presente.zoom.office.OfficeCapabilities;
import org.presente.zoom.office.OfficeService;
import org.presente.zoom.sync.HostLook;

/** Where office hours are set. */
@Named
@RequestScoped
public class HoursPage implements VisitPage {
  private static final Duration USUAL = Duration.ofHours(1);

  @Inject private OfficeService office;
  @Inject private HostLook look;
  @Inject private MeetingService meetings;
  @Inject private CourseService courses;
  @Inject private CurrentVisit visit;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;
  @Inject private Times times;
  private final RecurrenceFields repeat = new RecurrenceFields();
  private final TermsFields terms = new TermsFields();
  private MeetingFields fields;
  private ClashView clash;
  private MeetingDraft clashing;

  @Override
  public String path() {
    return "office-hours";
  }

  @Override
  public String facelet() {
    return "/zoom/office/hours.xhtml";
  }

  /** Refuses before anything is shown, and fills the form when it is opened. */
  public void enter() throws IOException {
    visit.get().demand(OfficeCapabilities.HOLD);
    if (!FacesContext.getCurrentInstance().isPostback()) {
      fill();
    } else if (takesSuggestion()) {
      save();
    }
  }

  private void fill() {
    Optional<HoursDraft> stored = id().map(it -> office.draft(visit.get(), it));
    MeetingDraft meeting = stored.map(HoursDraft::meeting).orElseGet(this::usual);
    getFields().fill(meeting);
    repeat.fill(meeting);
    stored.map(HoursDraft::terms).ifPresent(terms::fill);
  }

  private MeetingDraft usual() {
    MeetingDraft draft = meetings.draft(visit.get(), texts.of("zoom.office.title"));
    return new MeetingDraft(
        draft.topic(), draft.start(), USUAL, draft.zone(), draft.passcode(), true, draft.hostId());
  }

  /** The buttons of the message about a clash send the whole form with what they suggest. */
  private boolean takesSuggestion() {
    String start = sent("useStart");
    String host = sent("useHost");
    if (!start.isEmpty()) {
      getFields().setStart(start);
    }
    if (!host.isEmpty()) {
      getFields().setHostId(host);
    }
    return !(start + host + sent("anyway")).isEmpty();
  }

  private static String sent(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault(name, "");
  }

  /** Of the hours to be changed; empty for new ones. */
  private static Optional<Long> id() {
    return Optional.of(sent("id")).filter(it -> it.matches("[0-9]{1,18}")).map(Long::valueOf);
  }

  public void save() throws IOException {
    Optional<MeetingDraft> meeting =
        getFields().draft(messages).flatMap(filled -> repeat.onto(filled, messages));
    if (meeting.isEmpty()) {
      return;
    }
    HoursDraft draft = new HoursDraft(meeting.get(), terms.terms());
    look.beforePlanning(visit.get(), meeting.get().hostId());
    HoursSaving saving = office.save(visit.get(), id(), draft, !sent("anyway").isEmpty());
    if (saving instanceof HoursSaving.Clashing taken) {
      clash = taken.clash();
      clashing = meeting.get();
    } else if (saving instanceof HoursSaving.Invalid invalid) {
      invalid
          .problems()
          .forEach(problem -> messages.errorAt(problem.field(), problem.sentence().key()));
    } else {
      FacesContext.getCurrentInstance().getExternalContext().redirect(visit.address("office"));
    }
  }

  public MeetingFields getFields() {
    if (fields == null) {
      fields = new MeetingFields(meetings.hosts(visit.get()));
    }
    return fields;
  }

  public RecurrenceFields getRepeat() {
    return repeat;
  }

  public TermsFields getTerms() {
    return terms;
  }

  /** Nothing here is decided by an admin. */
  public Set<String> getLocked() {
    return Set.of();
  }

  public String getId() {
    return id().map(String::valueOf).orElse("");
  }

  public boolean isClashing() {
    return clash != null;
  }

  public ClashView getClash() {
    return clash;
  }

  public List<String> getClashTimes() {
    return clash.starts().stream().map(at -> times.full(at, clashing.zone())).toList();
  }

  /** A suggested start in the zone of the form. */
  public String label(LocalDateTime at) {
    return times.full(at.atZone(clashing.zone()).toInstant(), clashing.zone());
  }

  public LessonView getLesson() {
    return courses.lesson(visit.get());
  }
}
