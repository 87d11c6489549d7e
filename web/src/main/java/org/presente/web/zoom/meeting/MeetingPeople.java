package org.presente.web.zoom.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.host.roster.CourseGroupView;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.zoom.account.HostBudget;
import org.presente.zoom.meeting.HostChoice;
import org.presente.zoom.meeting.MeetingService;
import org.presente.zoom.meeting.domain.Audience;

/** What the meeting form tells of people: groups, the chosen host, and who fits in. */
@Named
@RequestScoped
public class MeetingPeople {
  @Inject private MeetingService meetings;
  @Inject private MeetingPage page;
  @Inject private CurrentVisit visit;
  @Inject private ReaderTexts texts;
  private List<CourseGroupView> groups;

  public List<CourseGroupView> getGroups() {
    if (groups == null) {
      groups = meetings.groups(visit.get());
    }
    return groups;
  }

  /** By their names, the values of ways to make breakout rooms after groups. */
  public Map<String, String> getRoomChoices() {
    Map<String, String> choices = new LinkedHashMap<>();
    for (CourseGroupView group : getGroups()) {
      String set = group.set().map(CourseGroupView.SetView::id).orElse("");
      String name =
          group
              .set()
              .map(it -> texts.of("zoom.option.rooms-of", it.name()))
              .orElseGet(() -> texts.of("zoom.option.rooms-alone"));
      choices.putIfAbsent(name, Audience.Rooms.ofSet(set).text());
    }
    return choices;
  }

  /** What is known of the host that the form shows; empty before somebody is chosen. */
  public String getHostFacts() {
    return chosen()
        .map(host -> texts.of("zoom.meeting.changes-left", host.changesLeft(), HostBudget.A_DAY))
        .orElse("");
  }

  /** Why not all of the course may get in; empty where they will. */
  public String getCapacityWarning() {
    long expected = meetings.expected(visit.get());
    return chosen()
        .flatMap(HostChoice::capacity)
        .filter(people -> people < expected)
        .map(people -> texts.of("zoom.meeting.capacity", people, expected))
        .orElse("");
  }

  private Optional<HostChoice> chosen() {
    return page.getFields().getHosts().stream()
        .filter(host -> host.id().equals(page.getFields().getHostId()))
        .findFirst();
  }
}
