package org.presente.web.zoom.recording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.language.Times;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitSeal;
import org.presente.zoom.recording.RecordingCapabilities;
import org.presente.zoom.recording.RecordingService;
import org.presente.zoom.recording.RecordingView;

/** The course's recordings as the visitor sees them, read once for a request. */
@Named
@RequestScoped
public class RecordingRows {
  private static final Duration GLANCE = Duration.ofDays(7);
  private static final Duration WATCH_FORM = Duration.ofHours(1);

  @Inject private RecordingService recordings;
  @Inject private CurrentVisit visit;
  @Inject private VisitSeal seal;
  @Inject private ReaderTexts texts;
  @Inject private Times times;
  @Inject private Clock clock;
  private List<RecordingView> all;

  private List<RecordingRow> rows(Predicate<RecordingView> wanted) {
    if (all == null) {
      all =
          visit.get().may(RecordingCapabilities.VIEW)
              ? recordings.ofCourse(visit.get())
              : List.of();
    }
    return all.stream()
        .filter(wanted)
        .map(it -> new RecordingRow(it, visit.zoneOr(it.zone()), texts, times))
        .toList();
  }

  public List<RecordingRow> getOfLesson() {
    return rows(recording -> recording.lessonId() == visit.get().lesson());
  }

  /** Of the last seven days. */
  public List<RecordingRow> getRecent() {
    return rows(recording -> recording.start().isAfter(glance()));
  }

  public List<RecordingRow> getEarlier() {
    return rows(recording -> !recording.start().isAfter(glance()));
  }

  private Instant glance() {
    return clock.instant().minus(GLANCE);
  }

  public boolean isAny() {
    return !rows(recording -> true).isEmpty();
  }

  public boolean isManager() {
    return visit.get().may(RecordingCapabilities.MANAGE);
  }

  /** For the form that opens a recording in a new tab. */
  public String getWatchSeal() {
    return seal.seal(VisitSeal.Purpose.NEW_TAB, visit.get(), WATCH_FORM);
  }
}
