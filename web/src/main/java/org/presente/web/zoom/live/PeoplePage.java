package org.presente.web.zoom.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.presente.web.host.language.Times;
import org.presente.web.host.page.EntityTag;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.Tickets;
import org.presente.web.host.visit.VisitPage;
import org.presente.zoom.live.LiveService;
import org.presente.zoom.live.LiveView;
import org.presente.zoom.live.domain.Headcount.Expected;
import org.presente.zoom.live.domain.Headcount.Seen;
import org.presente.zoom.live.domain.Room;

/** The people alone, for the script that keeps the live page up to date. */
@Named
@RequestScoped
public class PeoplePage implements VisitPage {
  @Inject private LiveService service;
  @Inject private CurrentVisit visit;
  @Inject private Tickets tickets;
  @Inject private Times times;
  private Optional<LiveView> view;
  private String tag;

  /** One line of a list. */
  public record Line(String name, boolean known, boolean inRoom, Instant since, String sinceText) {}

  @Override
  public String path() {
    return "live-people";
  }

  @Override
  public String facelet() {
    return "/zoom/live/people.xhtml";
  }

  /** What is shown is at least as new as its tag. */
  private Optional<LiveView> view() {
    if (view == null) {
      tag = EntityTag.of(service.print(visit.get().lesson())).value();
      view = service.live(visit.get());
    }
    return view;
  }

  public String getTag() {
    view();
    return tag;
  }

  public String getTicket() {
    return tickets.issue(Tickets.Purpose.LIVE, visit.get());
  }

  public boolean isRunning() {
    return view().filter(LiveView::running).isPresent();
  }

  /** Whether it runs and nothing was told about it. */
  public boolean isSilent() {
    return view().filter(it -> it.running() && !it.told()).isPresent();
  }

  public boolean isTold() {
    return view().filter(LiveView::told).isPresent();
  }

  public boolean isSinceKnown() {
    return isRunning() && view().flatMap(LiveView::since).isPresent();
  }

  public Instant getSince() {
    return view().flatMap(LiveView::since).orElseThrow();
  }

  public String getSinceText() {
    return times.brief(getSince(), zone());
  }

  public List<Line> getThere() {
    return lines(view().orElseThrow().headcount().there());
  }

  public List<Line> getWaiting() {
    return lines(view().orElseThrow().headcount().waiting());
  }

  public List<Line> getLeft() {
    return lines(view().orElseThrow().headcount().left());
  }

  public List<Expected> getMissing() {
    return view().orElseThrow().headcount().missing();
  }

  private List<Line> lines(List<Seen> seen) {
    return seen.stream().map(this::line).toList();
  }

  private Line line(Seen seen) {
    Instant since = seen.occupant().since();
    return new Line(
        seen.name(),
        seen.member().isPresent(),
        seen.occupant().place() == Room.Place.IN_ROOM,
        since,
        times.brief(since, zone()));
  }

  private ZoneId zone() {
    return visit.zoneOr(ZoneOffset.UTC);
  }
}
