package org.presente.web.host.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presente.host.attendance.AttendanceCapabilities;
import org.presente.host.attendance.PolicyService;
import org.presente.host.attendance.PolicyView;
import org.presente.host.attendance.domain.policy.CoursePolicy;
import org.presente.host.attendance.domain.policy.PolicyField;
import org.presente.host.attendance.domain.policy.PolicyPreset;
import org.presente.host.attendance.domain.policy.PolicyReading;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;

/** Where an instructor chooses how attendance becomes marks. */
@Named
@RequestScoped
public class RulesPage implements VisitPage {
  private static final String LESSON = "lesson";

  @Inject private PolicyService policies;
  @Inject private CurrentVisit visit;
  @Inject private ButtonPressed pressed;
  @Inject private ReaderTexts texts;
  private final Map<String, String> typed = new HashMap<>();
  private Set<PolicyField> wrong = Set.of();
  private PolicyView view;

  @Override
  public String path() {
    return "rules";
  }

  @Override
  public String facelet() {
    return "/attendance/rules.xhtml";
  }

  public void enter() {
    visit.get().demand(AttendanceCapabilities.CHOOSE_RULES);
  }

  /** Does what the pressed button says; typed values that are wrong stay to be put right. */
  public void act() throws IOException {
    boolean done = preset() || followed() || saved();
    if (done) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .redirect(visit.address(path()) + "?done=saved");
    }
  }

  private boolean preset() {
    Optional<PolicyPreset> preset = pressed.value("preset").flatMap(PolicyPreset::parse);
    preset.ifPresent(chosen -> choose(chosen.onto(view().policy())));
    return preset.isPresent();
  }

  private boolean followed() {
    Optional<String> follow = pressed.value("follow");
    follow.ifPresent(any -> policies.followCourse(visit.get()));
    return follow.isPresent();
  }

  private boolean saved() {
    for (PolicyField field : PolicyField.values()) {
      pressed.value(field.key()).ifPresent(value -> typed.put(field.key(), value));
    }
    PolicyReading reading = PolicyReading.of(typed);
    if (reading instanceof PolicyReading.Read read) {
      choose(read.policy());
    } else if (reading instanceof PolicyReading.Wrong bad) {
      wrong = bad.fields();
    }
    return wrong.isEmpty();
  }

  private void choose(CoursePolicy policy) {
    if (pressed.value("scope").filter(LESSON::equals).isPresent()) {
      policies.chooseForLesson(visit.get(), policy);
    } else {
      policies.chooseForCourse(visit.get(), policy);
    }
  }

  private PolicyView view() {
    if (view == null) {
      view = policies.policy(visit.get());
    }
    return view;
  }

  public boolean isOwn() {
    return view().own();
  }

  public boolean isWrong() {
    return !wrong.isEmpty();
  }

  public boolean isSaved() {
    return "saved"
        .equals(
            FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("done"));
  }

  public List<String> getPresets() {
    return Arrays.stream(PolicyPreset.values()).map(PolicyPreset::key).toList();
  }

  /** The fields, in groups with a heading each. */
  public List<RuleGroup> getGroups() {
    return RuleGroup.all(field -> RuleField.of(field, value(field), wrong.contains(field), texts));
  }

  private String value(PolicyField field) {
    return typed.getOrDefault(field.key(), view().policy().get(field));
  }
}
