package org.presente.web.host.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.presente.host.attendance.chart.ChartService;
import org.presente.host.attendance.chart.TimelineView;
import org.presente.web.host.visit.CurrentVisit;

/** When everybody was there, drawn by the server: bars for people, a curve for the whole class. */
@Named
@RequestScoped
public class TimelinePanel {
  private static final long WIDTH = 1000;
  private static final long HEIGHT = 100;

  @Inject private ChartService charts;
  @Inject private ChosenSession chosen;
  @Inject private CurrentVisit visit;
  private TimelineView timeline;

  /**
   * One person.
   *
   * @param text what the bars show, in words
   */
  public record Line(String name, boolean recognised, int rows, String text, List<Bar> bars) {
    public Line {
      bars = List.copyOf(bars);
    }
  }

  /** In thousandths of the class. */
  public record Bar(long from, long width) {}

  private TimelineView timeline() {
    if (timeline == null) {
      timeline = charts.timeline(visit.get(), chosen.table().session().id());
    }
    return timeline;
  }

  public boolean isNobody() {
    return timeline().people().isEmpty();
  }

  public boolean isLarge() {
    return MarksPanel.isLarge(timeline().people().size());
  }

  public List<Line> getLines() {
    return timeline().people().stream().map(this::line).toList();
  }

  private Line line(TimelineView.Stays person) {
    String name =
        person.personId() == 0
            ? person.name()
            : chosen.names().byPerson().getOrDefault(person.personId(), person.name());
    return new Line(
        name.isBlank() ? chosen.texts().of("attendance.nameless") : name,
        person.personId() != 0,
        person.rows(),
        person.stays().stream()
            .map(stay -> clock(stay.from()) + "–" + clock(stay.to()))
            .collect(Collectors.joining(", ")),
        person.stays().stream()
            .map(stay -> new Bar(x(stay.from()), Math.max(2, x(stay.to()) - x(stay.from()))))
            .toList());
  }

  private long x(Instant moment) {
    Duration whole = Duration.between(timeline().start(), timeline().end());
    Duration part = Duration.between(timeline().start(), moment);
    return WIDTH * part.toMillis() / whole.toMillis();
  }

  /** The points of the curve of how many were there. */
  public String getCurve() {
    StringBuilder points = new StringBuilder("0," + HEIGHT);
    long y = HEIGHT;
    for (TimelineView.Step step : timeline().steps()) {
      points.append(' ').append(x(step.from())).append(',').append(y);
      y = HEIGHT - HEIGHT * step.present() / Math.max(1, most());
      points.append(' ').append(x(step.from())).append(',').append(y);
    }
    return points.append(' ').append(WIDTH).append(',').append(HEIGHT).toString();
  }

  private int most() {
    return timeline().steps().stream().mapToInt(TimelineView.Step::present).max().orElse(0);
  }

  /** The curve in words. */
  public String getCurveText() {
    int most = most();
    return timeline().steps().stream()
        .filter(step -> step.present() == most)
        .findFirst()
        .map(step -> chosen.texts().of("attendance.curve.text", most, clock(step.from())))
        .orElse("");
  }

  public String getStart() {
    return clock(timeline().start());
  }

  public String getEnd() {
    return clock(timeline().end());
  }

  private String clock(Instant moment) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(chosen.texts().locale())
        .withZone(chosen.zone(chosen.table().session()))
        .format(moment);
  }
}
