package org.presente.web.zoom.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.presente.host.course.Visit;
import org.presente.host.deeplinking.Choice;
import org.presente.host.deeplinking.ChoiceView;
import org.presente.host.deeplinking.DeepLinkingService;
import org.presente.web.host.deeplinking.ChoiceReturn;
import org.presente.web.host.deeplinking.ChoosePage;
import org.presente.web.host.deeplinking.ItemOptions;
import org.presente.web.host.deeplinking.LessonChoice;
import org.presente.web.host.language.Times;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.MeetingService;
import org.presente.zoom.meeting.Planning;
import org.presente.zoom.meeting.WeeklySeries;
import org.presente.zoom.meeting.ZoomCapabilities;
import org.presente.zoom.meeting.series.PlanningService;
import org.presente.zoom.sync.HostLook;

/** New lessons with meetings: one class, or one every week. */
@Named
@RequestScoped
public class NewMeeting implements LessonChoice {
  @Inject private MeetingService meetings;
  @Inject private PlanningService planning;
  @Inject private HostLook look;
  @Inject private DeepLinkingService service;
  @Inject private ChoosePage page;
  @Inject private ChoiceReturn choiceReturn;
  @Inject private CurrentVisit visit;
  @Inject private FormMessages messages;
  private SeriesFields series;
  private MeetingFields fields;
  private ItemOptions options;
  @Inject private Times times;
  private List<String> clashTimes = List.of();

  @Override
  public int order() {
    return 10;
  }

  @Override
  public boolean isOfferedTo(Visit someone) {
    return someone.may(ZoomCapabilities.EDIT_MEETING);
  }

  @Override
  public String facelet() {
    return "/zoom/meeting/newMeeting.xhtml";
  }

  /** Without a view in a session, what was not sent is what the form began with. */
  public MeetingFields getFields() {
    if (fields == null) {
      ChoiceView choice = page.getChoice();
      fields = new MeetingFields(meetings.hosts(visit.get()));
      fields.fill(meetings.draft(visit.get(), choice.title().orElse(choice.courseTitle())));
    }
    return fields;
  }

  public Set<String> getLocked() {
    return meetings.locked(visit.get());
  }

  public SeriesFields getSeries() {
    if (series == null) {
      series =
          new SeriesFields(
              FacesContext.getCurrentInstance()
                  .getExternalContext()
                  .getRequestParameterValuesMap());
    }
    return series;
  }

  public ItemOptions getOptions() {
    if (options == null) {
      options = new ItemOptions(true, page.getChoice().points());
    }
    return options;
  }

  /** When the host has other classes, after somebody tried to plan then. */
  public List<String> getClashTimes() {
    return clashTimes;
  }

  public void add() {
    Optional<MeetingDraft> draft = getFields().draft(messages);
    boolean repeats = getSeries().isWeekly();
    Optional<WeeklySeries> weekly = repeats ? series.read(messages) : Optional.empty();
    if (draft.isPresent() && weekly.isPresent() == repeats && getOptions().isGood(messages)) {
      look.beforePlanning(visit.get(), draft.get().hostId());
      choiceReturn.to(service.answer(visit.get(), () -> planned(draft.get(), weekly)));
    }
  }

  private Optional<Choice> planned(MeetingDraft draft, Optional<WeeklySeries> weekly) {
    int most = page.getChoice().takesSeveral() ? WeeklySeries.MOST : 1;
    boolean anyway =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .containsKey("anyway");
    Planning made = planning.plan(visit.get(), draft, weekly, most, anyway);
    if (made instanceof Planning.Planned planned) {
      return Optional.of(getOptions().with(planned.lessonIds()));
    }
    if (made instanceof Planning.Clashing clashing) {
      clashTimes = clashing.starts().stream().map(at -> times.full(at, draft.zone())).toList();
    }
    if (made instanceof Planning.Invalid invalid) {
      invalid
          .problems()
          .forEach(problem -> messages.errorAt(problem.field(), problem.sentence().key()));
    }
    return Optional.empty();
  }
}
