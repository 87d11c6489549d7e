package org.presente.web.host.setting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.presente.host.course.CourseCapabilities;
import org.presente.host.course.CourseService;
import org.presente.host.course.CourseSettingsService;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;

/** What a course decides about plugins. */
@Named
@RequestScoped
public class CourseSettingsPage implements VisitPage {
  @Inject private CourseSettingsService settings;
  @Inject private CourseService courses;
  @Inject private SettingFields fields;
  @Inject private CurrentVisit visit;
  @Inject private ButtonPressed pressed;
  @Inject private FormMessages messages;

  @Override
  public String path() {
    return "settings";
  }

  @Override
  public String facelet() {
    return "/setting/courseSettings.xhtml";
  }

  /** Refuses before anything is shown; keeps what was sent. */
  public void enter() {
    visit.get().demand(CourseCapabilities.CONFIGURE);
    pressed.value("save").ifPresent(button -> save());
  }

  private void save() {
    boolean kept =
        fields.decide(
            settings.settings(visit.get()), decisions -> settings.decide(visit.get(), decisions));
    if (kept) {
      messages.done("setting.saved");
    } else {
      messages.error("setting.not-saved");
    }
  }

  public List<SettingField> getFields() {
    return fields.of(settings.settings(visit.get()));
  }

  public String getCourseTitle() {
    return courses.course(visit.get()).title();
  }
}
