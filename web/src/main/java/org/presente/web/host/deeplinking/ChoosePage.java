package org.presente.web.host.deeplinking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.presente.host.course.CourseCapabilities;
import org.presente.host.deeplinking.ChoiceView;
import org.presente.host.deeplinking.DeepLinkingService;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;
import org.presente.web.host.visit.VisitSeal;

/** What staff choose from. */
@Named
@RequestScoped
public class ChoosePage implements VisitPage {
  @Inject private DeepLinkingService service;
  @Inject private CurrentVisit visit;
  @Inject private VisitSeal seal;
  @Inject private ReaderTexts texts;
  @Inject private ChoiceReturn choiceReturn;
  @Inject @Any private Instance<LessonChoice> ways;
  private Optional<ChoiceView> choice;

  @Override
  public String path() {
    return "choose";
  }

  @Override
  public String facelet() {
    return "/deeplinking/choose.xhtml";
  }

  /** Refuses before anything is shown. */
  public void enter() {
    visit.get().demand(CourseCapabilities.ADD_LESSON);
    choiceReturn.allowOwnForms();
  }

  private Optional<ChoiceView> choice() {
    if (choice == null) {
      choice = service.choice(visit.get());
    }
    return choice;
  }

  public boolean isOpen() {
    return choice().isPresent();
  }

  public ChoiceView getChoice() {
    return choice().orElseThrow();
  }

  public List<LessonChoice> getWays() {
    return ways.stream()
        .filter(way -> way.isOfferedTo(visit.get()))
        .sorted(Comparator.comparingInt(LessonChoice::order))
        .toList();
  }

  /** Carries the visit where the browser keeps no cookie for us. */
  public String getSeal() {
    return seal.seal(VisitSeal.Purpose.VISIT, visit.get());
  }

  public void cancel() {
    choiceReturn.to(service.cancel(visit.get()));
  }

  /** There is nothing the platform would take here. */
  public void giveUp() {
    choiceReturn.to(service.fail(visit.get(), texts.of("choose.no-links.error")));
  }
}
