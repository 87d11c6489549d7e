package org.presente.web.host.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.presente.host.audit.IncidentView;
import org.presente.host.audit.Incidents;
import org.presente.host.task.TaskService;
import org.presente.host.task.TaskView;
import org.presente.host.task.WorkView;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.page.Paging;

/** What runs by itself: scheduled tasks, open work, incidents. */
@Named
@RequestScoped
public class TasksPage implements AdminSection {
  private static final int INCIDENTS = 50;

  @Inject private TaskService tasks;
  @Inject private Incidents incidents;
  @Inject private ButtonPressed pressed;
  @Inject private FormMessages messages;
  @Inject private CurrentAdmin admin;
  @Inject private Paging paging;
  private List<WorkView> work;

  @Override
  public String path() {
    return "tasks";
  }

  @Override
  public String facelet() {
    return "/admin/tasks.xhtml";
  }

  @Override
  public String titleKey() {
    return "admin.tasks.title";
  }

  @Override
  public int order() {
    return 90;
  }

  /** Does what the pressed button says. */
  public void act() {
    pressed
        .value("run")
        .ifPresent(
            name -> {
              tasks.runNow(name);
              messages.done("admin.tasks.will-run", name);
            });
    pressed.value("pause").ifPresent(name -> tasks.pause(name, true));
    pressed.value("resume").ifPresent(name -> tasks.pause(name, false));
    pressed.id("giveUp").ifPresent(this::giveUp);
    pressed
        .id("retry")
        .ifPresent(
            id -> {
              tasks.retryNow(id);
              messages.done("admin.tasks.will-retry");
            });
  }

  /** Which work is given up is the admin's word, so it is written down whose. */
  private void giveUp(long id) {
    tasks.giveUp(admin.name(), id);
    messages.done("admin.tasks.gave-up");
  }

  public List<TaskView> getTasks() {
    return tasks.tasks();
  }

  public List<WorkView> getWork() {
    if (work == null) {
      work = paging.part(tasks::openWork);
    }
    return work;
  }

  public List<IncidentView> getIncidents() {
    return incidents.newest(INCIDENTS);
  }
}
