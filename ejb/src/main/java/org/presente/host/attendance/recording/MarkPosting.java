package org.presente.host.attendance.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.host.attendance.domain.mark.Mark;
import org.presente.host.attendance.domain.mark.SeriesPolicy;
import org.presente.host.attendance.domain.measure.Fraction;
import org.presente.host.attendance.domain.policy.CoursePolicy;
import org.presente.host.attendance.domain.policy.PolicyField;
import org.presente.host.attendance.persistence.MarkEntity;
import org.presente.host.attendance.persistence.SessionEntity;
import org.presente.host.attendance.persistence.SessionRepository;
import org.presente.host.config.Configuration;
import org.presente.host.config.Setting;
import org.presente.host.gradebook.ColumnSpec;
import org.presente.host.gradebook.GradebookService;
import org.presente.host.gradebook.PostingView;
import org.presente.host.gradebook.ScoreProposal;

/**
 * From marks to the gradebook: a column for each class, or one for the lesson's whole series. A
 * series counts the classes whose marks are final; one that is open again keeps out until it is
 * settled.
 */
@Singleton
public class MarkPosting {
  private static final String AFTER_PREVIEW = "after-preview";
  private static final int LONGEST_TITLE = 200;

  @Inject private SessionRepository sessions;
  @Inject private Policies policies;
  @Inject private GradebookService gradebook;
  @Inject private Configuration configuration;

  /** Whether an instructor looks at marks before they are sent. */
  public boolean waitsForPreview(SessionEntity session) {
    return waitsForPreview(policies.of(session));
  }

  public boolean waitsForPreview(CoursePolicy policy) {
    return policy.is(PolicyField.POSTING, "usual")
        ? AFTER_PREVIEW.equals(configuration.get(Setting.GRADES_POST))
        : policy.is(PolicyField.POSTING, AFTER_PREVIEW);
  }

  /** Sends the marks of a final session now. */
  public void post(SessionEntity session) {
    post(session, policies.of(session), sessions.marks(session.id()));
  }

  /** As {@link #post(SessionEntity)}, where policy and marks are at hand. */
  void post(SessionEntity session, CoursePolicy policy, List<MarkEntity> marks) {
    gradebook.propose(column(session, policy), proposals(session, policy, marks));
  }

  /** Whether there are final marks that were not sent yet. */
  public boolean isPostable(SessionEntity session) {
    if (!session.isFinal()) {
      return false;
    }
    CoursePolicy policy = policies.of(session);
    Map<Long, PostingView> postings =
        gradebook.postings(session.lessonId(), column(session, policy).resourceId());
    return proposals(session, policy, sessions.marks(session.id())).stream()
        .anyMatch(
            it ->
                isUnposted(
                    it.points(), postings.getOrDefault(it.personId(), PostingView.nothing())));
  }

  private static boolean isUnposted(BigDecimal points, PostingView posting) {
    return switch (posting.state()) {
      case NOTHING -> true;
      case SENT -> posting.sentPoints().filter(sent -> sent.compareTo(points) == 0).isEmpty();
      default -> false;
    };
  }

  /** What is to stand in the session's column. */
  private List<ScoreProposal> proposals(
      SessionEntity session, CoursePolicy policy, List<MarkEntity> marks) {
    return policy
        .series()
        .map(series -> ofSeries(session, series))
        .orElseGet(() -> ofClass(session, marks));
  }

  private static List<ScoreProposal> ofClass(SessionEntity session, List<MarkEntity> marks) {
    return marks.stream()
        .filter(mark -> mark.points().isPresent())
        .map(mark -> proposal(session, mark))
        .toList();
  }

  private static ScoreProposal proposal(SessionEntity session, MarkEntity mark) {
    return new ScoreProposal(
        mark.personId(),
        mark.points().orElseThrow(),
        "%d/%d min".formatted(minutes(mark), session.held().plusSeconds(30).toMinutes()));
  }

  private static long minutes(MarkEntity mark) {
    return mark.present().plusSeconds(30).toMinutes();
  }

  private List<ScoreProposal> ofSeries(SessionEntity session, SeriesPolicy series) {
    Map<Long, List<MarkEntity>> byPerson =
        sessions.ofLesson(session.lessonId()).stream()
            .filter(other -> other.isFinal() && other.source().equals(session.source()))
            .flatMap(other -> sessions.marks(other.id()).stream())
            .collect(Collectors.groupingBy(MarkEntity::personId));
    return byPerson.values().stream()
        .flatMap(marks -> combined(marks, series).stream())
        .sorted(Comparator.comparing(ScoreProposal::personId))
        .toList();
  }

  private static Optional<ScoreProposal> combined(List<MarkEntity> marks, SeriesPolicy series) {
    long personId = marks.get(0).personId();
    long minutes = marks.stream().mapToLong(MarkPosting::minutes).sum();
    return series
        .combine(marks.stream().map(MarkPosting::mark).toList())
        .map(points -> points.atMost(Fraction.of(SessionComputation.MAXIMUM)).rounded())
        .map(points -> new ScoreProposal(personId, points, minutes + " min"));
  }

  private static Mark mark(MarkEntity mark) {
    return mark.points()
        .<Mark>map(it -> new Mark.Points(mark.status(), mark.reason(), Fraction.of(it)))
        .orElseGet(() -> new Mark.Blank(mark.status(), mark.reason()));
  }

  /** In the column of the class: in a series' column the other classes' marks still count. */
  void withdraw(SessionEntity session, Collection<Long> persons) {
    if (!persons.isEmpty()) {
      gradebook.withdraw(session.lessonId(), ofOneClass(session).resourceId(), persons);
    }
  }

  /** Named after source and class, so that a tool with a new database finds its columns again. */
  public ColumnSpec column(SessionEntity session) {
    return column(session, policies.of(session));
  }

  /** As {@link #column(SessionEntity)}, where the policy is at hand. */
  public static ColumnSpec column(SessionEntity session, CoursePolicy policy) {
    return policy.series().isPresent()
        ? new ColumnSpec(
            session.lessonId(),
            session.source() + ":series",
            title(session),
            SessionComputation.MAXIMUM)
        : ofOneClass(session);
  }

  private static ColumnSpec ofOneClass(SessionEntity session) {
    return new ColumnSpec(
        session.lessonId(),
        session.source() + ":" + session.occurrenceKey(),
        "%s (%s)"
            .formatted(
                title(session), session.scheduledStart().atZone(session.zone()).toLocalDate()),
        SessionComputation.MAXIMUM);
  }

  private static String title(SessionEntity session) {
    return session.title().substring(0, Math.min(session.title().length(), LONGEST_TITLE));
  }
}
