package org.presente.web.host.deeplinking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.attendance.AttendanceService;
import org.presente.host.course.Visit;
import org.presente.host.deeplinking.DeepLinkingService;
import org.presente.host.deeplinking.OfferedLesson;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.language.Times;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.visit.CurrentVisit;

/** Lessons that the course has already. */
@Named
@RequestScoped
public class ExistingLessons implements LessonChoice {
  /** The name of the boxes; their values are ids of lessons. */
  private static final String FIELD = "lesson";

  @Inject private DeepLinkingService service;
  @Inject private ChoosePage page;
  @Inject private ChoiceReturn choiceReturn;
  @Inject private CurrentVisit visit;
  @Inject private FormMessages messages;
  @Inject private Times times;
  @Inject private ReaderTexts texts;

  /** Their marks have a column as a rule, so none is asked for unless somebody wants it. */
  private final ItemOptions options = new ItemOptions(false, AttendanceService.DEFAULT_POINTS);

  /**
   * @param when day and hour of its class, or that there is none
   */
  public record Row(long id, String title, String when) {}

  @Override
  public int order() {
    return 100;
  }

  @Override
  public boolean isOfferedTo(Visit someone) {
    return true;
  }

  @Override
  public String facelet() {
    return "/deeplinking/existing.xhtml";
  }

  public List<Row> getRows() {
    return page.getChoice().lessons().stream()
        .map(lesson -> new Row(lesson.id(), lesson.title(), when(lesson)))
        .toList();
  }

  private String when(OfferedLesson lesson) {
    return lesson
        .scheduled()
        .map(scheduled -> times.brief(scheduled.start(), visit.zoneOr(scheduled.zone())))
        .orElseGet(() -> texts.of("choose.existing.no-class"));
  }

  public ItemOptions getOptions() {
    return options;
  }

  public void add() {
    List<Long> chosen = chosen();
    if (chosen.isEmpty()) {
      messages.error("choose.existing.none-chosen");
    } else if (options.isGood(messages)) {
      choiceReturn.to(service.answer(visit.get(), () -> Optional.of(options.with(chosen))));
    }
  }

  /** In the order of the page, and only what stood there. */
  private List<Long> chosen() {
    Map<String, String[]> values =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    Set<String> ticked =
        Stream.ofNullable(values.get(FIELD)).flatMap(Arrays::stream).collect(Collectors.toSet());
    return page.isOpen()
        ? getRows().stream().map(Row::id).filter(id -> ticked.contains(id.toString())).toList()
        : List.of();
  }
}
