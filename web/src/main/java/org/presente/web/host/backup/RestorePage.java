package org.presente.web.host.backup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presente.host.backup.BackupCapabilities;
import org.presente.host.backup.ClassChoice;
import org.presente.host.backup.PlannedStep;
import org.presente.host.backup.RestoreChoices;
import org.presente.host.backup.RestorePlan;
import org.presente.host.backup.RestoreService;
import org.presente.host.backup.RestoreState;
import org.presente.host.backup.RestoreView;
import org.presente.host.course.NotAllowed;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;

/** What a file would do, with the choices that change it; after the click, how far it is. */
@Named
@RequestScoped
public class RestorePage implements VisitPage {
  @Inject private RestoreService restores;
  @Inject private CurrentVisit visit;
  @Inject private ButtonPressed pressed;
  @Inject private FormMessages messages;
  private RestoreView view;
  private Optional<RestorePlan> usual = Optional.empty();
  private RestorePlan plan;
  private TypedChoices typed = new TypedChoices(Map.of());

  @Override
  public String path() {
    return "restore";
  }

  @Override
  public String facelet() {
    return "/backup/restore.xhtml";
  }

  public void enter() {
    visit.get().demand(BackupCapabilities.RESTORE);
  }

  /** Looks again with what was chosen, or begins. */
  public void act() throws IOException {
    typed = new TypedChoices(parameters());
    if (typed.problem().isPresent()) {
      messages.error(typed.problem().get());
    } else if (pressed.value("begin").isPresent() && !isForgotten()) {
      restores.start(visit.get(), id(), choices());
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .redirect(visit.address(path()) + "?id=" + id());
    }
  }

  private RestoreChoices choices() {
    return typed.choices(usual().flatMap(RestorePlan::firstDay));
  }

  /** What the file would do by itself; empty once it is forgotten. */
  private Optional<RestorePlan> usual() {
    if (usual.isEmpty()) {
      usual = restores.plan(visit.get(), id(), RestoreChoices.USUAL);
    }
    return usual;
  }

  public RestoreView getView() {
    if (view == null) {
      view = restores.view(visit.get(), id());
    }
    return view;
  }

  /** Only where the file is there. */
  public RestorePlan getPlan() {
    if (plan == null) {
      plan = restores.plan(visit.get(), id(), choices()).orElseThrow();
    }
    return plan;
  }

  /** Whether nothing has begun. */
  public boolean isLook() {
    return getView().state() == RestoreState.LOOKED_AT;
  }

  /** Whether nothing has begun, and nothing can any more. */
  public boolean isForgotten() {
    return isLook() && usual().isEmpty();
  }

  /** Whether looking again soon shows something else. */
  public boolean isMoving() {
    return getView().state() == RestoreState.WAITING
        || (getView().state() == RestoreState.DONE && getView().progress().waiting() > 0);
  }

  /** Who was chosen for whom the file names; kept when the page looks again. */
  public Set<Map.Entry<String, String>> getChosenHolders() {
    return typed.holdersBut(getPlan().asked());
  }

  public long getMade() {
    return getPlan().count(PlannedStep.Action.MAKE);
  }

  public long getChanged() {
    return getPlan().count(PlannedStep.Action.CHANGE);
  }

  public long getSkipped() {
    return getPlan().count(PlannedStep.Action.SKIP);
  }

  public List<ClassChoice> getKinds() {
    return Arrays.asList(ClassChoice.values());
  }

  public TypedChoices getTyped() {
    return typed;
  }

  public long getId() {
    return id();
  }

  private static long id() {
    String text = parameters().getOrDefault("id", "");
    if (!text.matches("[0-9]{1,18}")) {
      throw new NotAllowed("restore");
    }
    return Long.parseLong(text);
  }

  private static Map<String, String> parameters() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
  }
}
