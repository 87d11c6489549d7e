package org.presente.web.host.backup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presente.host.backup.BackupCapabilities;
import org.presente.host.backup.ClassChoice;
import org.presente.host.backup.RestoreChoices;
import org.presente.host.backup.copy.CopyPlan;
import org.presente.host.backup.copy.CopyService;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;

/** Where the staff of a copied course say, once for all lessons, what becomes of them. */
@Named
@RequestScoped
public class CopiesPage implements VisitPage {
  @Inject private CopyService copies;
  @Inject private CurrentVisit visit;
  @Inject private ButtonPressed pressed;
  @Inject private FormMessages messages;
  private TypedChoices typed = new TypedChoices(Map.of());
  private CopyPlan plan;

  @Override
  public String path() {
    return "copies";
  }

  @Override
  public String facelet() {
    return "/backup/copies.xhtml";
  }

  public void enter() {
    visit.get().demand(BackupCapabilities.RESTORE);
  }

  /** Looks again with what was chosen, or decides. */
  public void act() throws IOException {
    typed = new TypedChoices(parameters());
    if (typed.problem().isPresent()) {
      messages.error(typed.problem().get());
    } else if (pressed.value("decide").isPresent()) {
      copies.decide(visit.get(), choices());
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .redirect(visit.address(path()) + "?done=1");
    }
  }

  private RestoreChoices choices() {
    return typed.choices(copies.plan(visit.get(), RestoreChoices.USUAL).firstDay());
  }

  public CopyPlan getPlan() {
    if (plan == null) {
      plan = copies.plan(visit.get(), choices());
    }
    return plan;
  }

  /** Who was chosen for whom the originals name; kept when the page looks again. */
  public Set<Map.Entry<String, String>> getChosenHolders() {
    return typed.holdersBut(getPlan().asked());
  }

  public boolean isDone() {
    return parameters().containsKey("done");
  }

  public List<ClassChoice> getKinds() {
    return Arrays.asList(ClassChoice.values());
  }

  public TypedChoices getTyped() {
    return typed;
  }

  private static Map<String, String> parameters() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
  }
}
