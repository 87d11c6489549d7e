package org.presente.web.zoom.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.presente.host.course.CourseCapabilities;
import org.presente.host.course.CourseService;
import org.presente.host.course.LessonView;
import org.presente.web.host.language.Times;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.MeetingSaving;
import org.presente.zoom.meeting.MeetingService;
import org.presente.zoom.meeting.MeetingView;
import org.presente.zoom.meeting.ZoomCapabilities;
import org.presente.zoom.meeting.series.ClashService;
import org.presente.zoom.meeting.series.ClashView;
import org.presente.zoom.meeting.series.OccurrenceService;
import org.presente.zoom.meeting.series.Placing;
import org.presente.zoom.sync.HostLook;

/** Where an instructor plans the lesson's meeting. */
@Named
@RequestScoped
public class MeetingPage implements VisitPage {
  @Inject private MeetingService meetings;
  @Inject private CourseService courses;
  @Inject private CurrentVisit visit;
  @Inject private FormMessages messages;

  @Inject private ClashService clashes;
  @Inject private HostLook look;
  @Inject private OccurrenceService occurrences;
  @Inject private Times times;
  private final RecurrenceFields repeat = new RecurrenceFields();
  private OptionFields options;
  private KindFields kind;
  private MeetingFields fields;
  private MeetingDraft begun;
  private ClashView clash;
  private MeetingDraft clashing;

  @Override
  public String path() {
    return "meeting";
  }

  @Override
  public String facelet() {
    return "/zoom/meeting/meeting.xhtml";
  }

  /** Refuses before anything is shown, and fills the form when it is opened. */
  public void enter() throws IOException {
    visit.get().demand(ZoomCapabilities.EDIT_MEETING);
    if (!FacesContext.getCurrentInstance().isPostback()) {
      getFields();
      repeat.fill(begun());
    } else if (takesSuggestion()) {
      save();
    }
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

  /** A locked field is not sent: what was not sent is what the form begins with. */
  public MeetingFields getFields() {
    if (fields == null) {
      fields = new MeetingFields(meetings.hosts(visit.get()));
      fields.fill(begun());
    }
    return fields;
  }

  private MeetingDraft begun() {
    if (begun == null) {
      begun = meetings.draft(visit.get());
    }
    return begun;
  }

  public Set<String> getLocked() {
    return meetings.locked(visit.get());
  }

  public boolean isConfigurable() {
    return visit.get().may(CourseCapabilities.CONFIGURE);
  }

  public void save() throws IOException {
    Optional<MeetingDraft> draft =
        getFields()
            .draft(messages)
            .flatMap(filled -> repeat.onto(filled, messages))
            .flatMap(filled -> getOptions().onto(filled, messages))
            .map(filled -> getKind().onto(filled));
    if (draft.isEmpty()) {
      return;
    }
    Placing placing = place(draft.get());
    if (placing instanceof Placing.Taken taken) {
      clash = taken.clash();
      clashing = draft.get();
    } else if (placing instanceof Placing.Placed placed) {
      goOn(placed.saving());
    }
  }

  /** Who has seen the message about a clash may save all the same. */
  private Placing place(MeetingDraft draft) {
    if (!sent("anyway").isEmpty()) {
      return new Placing.Placed(meetings.save(visit.get(), draft));
    }
    look.beforePlanning(visit.get(), draft.hostId());
    return clashes.save(visit.get(), draft);
  }

  private void goOn(MeetingSaving saving) throws IOException {
    if (saving instanceof MeetingSaving.Invalid invalid) {
      invalid
          .problems()
          .forEach(problem -> messages.errorAt(problem.field(), problem.sentence().key()));
    } else {
      backToLesson();
    }
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

  public RecurrenceFields getRepeat() {
    return repeat;
  }

  public OptionFields getOptions() {
    if (options == null) {
      options = new OptionFields(meetings.staffHosts(visit.get()));
      options.fill(begun().options());
    }
    return options;
  }

  public KindFields getKind() {
    if (kind == null) {
      kind = new KindFields(getFields().getHosts());
      kind.fill(begun().format());
    }
    return kind;
  }

  /** The key of the reason why no webinar can be planned here; empty where one can. */
  public String getNoWebinars() {
    return meetings.webinarObstacle(visit.get()).map(Sentence::key).orElse("");
  }

  public boolean isKindFixed() {
    return meetings.isKindFixed(visit.get());
  }

  public boolean isWebinar() {
    return begun().format().isWebinar();
  }

  public boolean isAttached() {
    return meetings.ofLesson(visit.get()).filter(MeetingView::attached).isPresent();
  }

  public boolean isSeries() {
    return !occurrences.dates(visit.get()).isEmpty();
  }

  public void cancel() throws IOException {
    meetings.cancel(visit.get());
    backToLesson();
  }

  public void retry() throws IOException {
    meetings.retry(visit.get());
    backToLesson();
  }

  private void backToLesson() throws IOException {
    FacesContext.getCurrentInstance().getExternalContext().redirect(visit.address("lesson"));
  }

  public LessonView getLesson() {
    return courses.lesson(visit.get());
  }

  public boolean isPlanned() {
    return meetings.ofLesson(visit.get()).isPresent();
  }
}
