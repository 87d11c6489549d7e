package org.presente.host.course;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.presente.host.plugin.decision.SettingDecision;
import org.presente.host.plugin.decision.SettingDesk;
import org.presente.host.plugin.decision.SettingView;

/** What plugins leave to a course to decide; asks for {@code course:configure}. */
@Stateless
public class CourseSettingsService {
  @Inject private SettingDesk desk;
  @Inject private VisitAudit audit;

  public List<SettingView> settings(Visit visit) {
    visit.demand(CourseCapabilities.CONFIGURE);
    return desk.ofCourse(visit.registrationId(), visit.courseId());
  }

  /**
   * Keeps all decisions or none; those that an admin has locked are not heard.
   *
   * @return the names of settings whose value is none
   */
  public List<String> decide(Visit visit, List<SettingDecision> decisions) {
    visit.demand(CourseCapabilities.CONFIGURE);
    List<String> wrong = desk.decideForCourse(visit.registrationId(), visit.courseId(), decisions);
    if (wrong.isEmpty()) {
      audit.write("course.settings-changed", visit);
    }
    return wrong;
  }
}
