package org.presente.host.gradebook.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.presente.host.database.StoredEntity;
import org.presente.host.gradebook.PostingReason;
import org.presente.host.gradebook.ScoreProposal;
import org.presente.host.gradebook.domain.ScoreTime;

/**
 * One person's mark for one column: what it should be, what was last accepted, and what may have
 * got through without our knowing.
 */
@Entity
@Table(name = "score")
public class ScoreEntity extends StoredEntity {
  private static final int LONGEST_REMARK = 500;

  @Column(name = "column_id")
  private long columnId;

  @Column(name = "person_id")
  private long personId;

  private BigDecimal points;
  private String remark;

  @Enumerated(EnumType.STRING)
  private ScoreState state;

  @Column(name = "waiting_since")
  private Instant waitingSince;

  @Column(name = "last_timestamp")
  private Instant lastTimestamp;

  @Column(name = "trying_points")
  private BigDecimal tryingPoints;

  @Column(name = "sent_points")
  private BigDecimal sentPoints;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "platform_points")
  private BigDecimal platformPoints;

  @Column(name = "not_found_at")
  private String notFoundAt;

  @Enumerated(EnumType.STRING)
  private PostingReason reason;

  private String detail;

  @Column(name = "replaceable_points")
  private BigDecimal replaceablePoints;

  @Column(name = "agreed_by")
  private Long agreedBy;

  @Column(name = "agreed_at")
  private Instant agreedAt;

  protected ScoreEntity() {}

  public ScoreEntity(long columnId, ScoreProposal proposal, Instant now) {
    this.columnId = columnId;
    this.personId = proposal.personId();
    take(proposal, now);
  }

  /**
   * @return whether there is something to send
   */
  public boolean propose(ScoreProposal proposal, Instant now) {
    boolean same = points.compareTo(proposal.points()) == 0 && state != ScoreState.SKIPPED;
    if (!same) {
      take(proposal, now);
    }
    return !same;
  }

  private void take(ScoreProposal proposal, Instant now) {
    points = proposal.points();
    remark = Texts.clipped(proposal.comment(), LONGEST_REMARK);
    await(now);
  }

  /** There is no mark any more. What was sent stays: marks are never cleared. */
  public void withdraw() {
    if (state == ScoreState.WAITING && sentPoints != null) {
      points = sentPoints;
      end(ScoreState.SENT, null, null);
    } else if (state != ScoreState.SENT && state != ScoreState.KEPT) {
      skip(PostingReason.NO_MARK_ANY_MORE);
    }
  }

  public void await(Instant now) {
    end(ScoreState.WAITING, null, null);
    waitingSince = now;
    notFoundAt = null;
    agreedBy = null;
    agreedAt = null;
  }

  /**
   * The staff wants ours in place of what a person put there. That one value may be replaced;
   * another one that comes in between is kept again.
   */
  public void force(Instant now) {
    BigDecimal seen = platformPoints;
    await(now);
    replaceablePoints = seen;
  }

  /**
   * Somebody of the staff says that the mark which a person put on the platform stands. Nobody is
   * asked again before ours changes.
   */
  public void agree(long person, Instant now) {
    agreedBy = person;
    agreedAt = now;
  }

  /** A person's mark stands on the platform, and nobody has said yet what is to become of it. */
  public boolean isDisputed() {
    return state == ScoreState.KEPT && agreedAt == null;
  }

  public boolean isForced() {
    return replaceablePoints != null;
  }

  /** The column was made anew: nothing of ours stands in it. */
  public void forgetSent(Instant now) {
    sentPoints = null;
    sentAt = null;
    tryingPoints = null;
    await(now);
  }

  /** The column has another maximum now; a mark that a person put there stays. */
  public void sendAgain(Instant now) {
    if (state == ScoreState.SENT) {
      await(now);
    }
  }

  /** Whether a try was begun whose end nobody saw. */
  public boolean isTried() {
    return tryingPoints != null;
  }

  /** Fixes the timestamp of the next try; to be committed before anything is sent. */
  public Instant begin(Instant now) {
    lastTimestamp = ScoreTime.next(now, Optional.ofNullable(lastTimestamp));
    tryingPoints = points;
    return lastTimestamp;
  }

  /** What of ours may stand in the gradebook, and what else may be replaced. */
  public Set<BigDecimal> ours() {
    Set<BigDecimal> ours = new HashSet<>();
    Optional.ofNullable(sentPoints).ifPresent(ours::add);
    Optional.ofNullable(tryingPoints).ifPresent(ours::add);
    Optional.ofNullable(replaceablePoints).ifPresent(ours::add);
    return ours;
  }

  /**
   * @param accepted which points; when others are wanted meanwhile, these still wait
   */
  public void sent(BigDecimal accepted, Instant now) {
    sentPoints = accepted;
    sentAt = now;
    tryingPoints = null;
    replaceablePoints = null;
    if (points.compareTo(accepted) == 0) {
      end(ScoreState.SENT, null, null);
    }
  }

  public void keep(BigDecimal onPlatform) {
    end(ScoreState.KEPT, PostingReason.CHANGED_BY_PERSON, null);
    replaceablePoints = null;
    platformPoints = onPlatform;
  }

  public void refuse(PostingReason why, String whatWasSaid) {
    end(ScoreState.REFUSED, why, Texts.clipped(whatWasSaid));
  }

  public void skip(PostingReason why) {
    end(ScoreState.SKIPPED, why, null);
  }

  /**
   * The platform answered that person or column are not there.
   *
   * @return whether it said so before about the very same column
   */
  public boolean isNotFoundAgain(URI column) {
    boolean again = column.toString().equals(notFoundAt);
    notFoundAt = column.toString();
    return again;
  }

  private void end(ScoreState next, PostingReason why, String whatWasSaid) {
    state = next;
    reason = why;
    detail = whatWasSaid;
    platformPoints = null;
  }

  public boolean isWaiting() {
    return state == ScoreState.WAITING;
  }

  /** Whether another try can change anything. */
  public boolean isUnsent() {
    return state != ScoreState.SENT && state != ScoreState.SKIPPED;
  }

  public long columnId() {
    return columnId;
  }

  public long personId() {
    return personId;
  }

  public BigDecimal points() {
    return points;
  }

  public String remark() {
    return remark;
  }

  public ScoreState state() {
    return state;
  }

  public Optional<BigDecimal> sentPoints() {
    return Optional.ofNullable(sentPoints);
  }

  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }

  public Optional<BigDecimal> platformPoints() {
    return Optional.ofNullable(platformPoints);
  }

  public Optional<Long> agreedBy() {
    return Optional.ofNullable(agreedBy);
  }

  public Optional<Instant> agreedAt() {
    return Optional.ofNullable(agreedAt);
  }

  public Optional<PostingReason> reason() {
    return Optional.ofNullable(reason);
  }

  public Optional<String> detail() {
    return Optional.ofNullable(detail);
  }
}
