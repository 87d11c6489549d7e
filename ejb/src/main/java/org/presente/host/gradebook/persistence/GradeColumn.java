package org.presente.host.gradebook.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;
import org.presente.host.gradebook.ColumnSpec;

/** A session's column in the platform's gradebook, known or still to be found. */
@Entity
@Table(name = "grade_column")
public class GradeColumn extends StoredEntity {
  private static final int LONGEST_LABEL = 255;
  private static final Duration BETWEEN_LOOKS = Duration.ofHours(1);

  @Column(name = "lesson_id")
  private long lessonId;

  @Column(name = "resource_id")
  private String resourceId;

  private String label;
  private BigDecimal maximum;

  @Column(name = "line_item_url")
  private String lineItemUrl;

  @Column(name = "to_be_found")
  private boolean toBeFound = true;

  @Column(name = "problem_detail")
  private String problemDetail;

  @Column(name = "incident_code")
  private String incidentCode;

  @Column(name = "platform_maximum")
  private BigDecimal platformMaximum;

  @Column(name = "former_maximum")
  private BigDecimal formerMaximum;

  @Column(name = "maximum_since")
  private Instant maximumSince;

  @Column(name = "looked_at")
  private Instant lookedAt;

  protected GradeColumn() {}

  public GradeColumn(ColumnSpec spec) {
    lessonId = spec.lessonId();
    resourceId = spec.resourceId();
    maximum = spec.maximum();
    label = Texts.clipped(spec.label(), LONGEST_LABEL);
  }

  /**
   * @return whether it is another column than before: what was sent to the old one is gone
   */
  public boolean bind(URI address) {
    boolean another = lineItemUrl != null && !lineItemUrl.equals(address.toString());
    lineItemUrl = address.toString();
    toBeFound = false;
    problemDetail = null;
    incidentCode = null;
    if (another) {
      platformMaximum = null;
      formerMaximum = null;
      maximumSince = null;
    }
    return another;
  }

  /**
   * @param onPlatform the maximum that the platform's own column has, which need not be ours
   * @return whether it is another one than before: what was sent before is to be sent again
   */
  public boolean learn(BigDecimal onPlatform, Instant now) {
    boolean changed = platformMaximum != null && platformMaximum.compareTo(onPlatform) != 0;
    if (changed) {
      formerMaximum = platformMaximum;
      maximumSince = now;
    }
    platformMaximum = onPlatform;
    return changed;
  }

  /** The maximum that the platform's column had when this was sent, if it has another one now. */
  public Optional<BigDecimal> maximumBefore(Optional<Instant> sentAt) {
    return sentAt
        .filter(sent -> maximumSince != null && sent.isBefore(maximumSince))
        .map(sent -> formerMaximum);
  }

  public void looked(Instant now) {
    lookedAt = now;
  }

  /** Whether it was found so long ago that a person may have changed it since. */
  public boolean isWorthALook(Instant now) {
    return address().isPresent()
        && (lookedAt == null || !now.isBefore(lookedAt.plus(BETWEEN_LOOKS)));
  }

  /** The platform did not find it, or somebody wants it looked for again. */
  public void lookAgain() {
    toBeFound = true;
    problemDetail = null;
    incidentCode = null;
  }

  public void fail(String detail, String incident) {
    problemDetail = Texts.clipped(detail);
    incidentCode = incident;
  }

  /** Where to send scores; empty until the column is found. */
  public Optional<URI> address() {
    return Optional.ofNullable(lineItemUrl).filter(url -> !toBeFound).map(URI::create);
  }

  public boolean hasFailed() {
    return problemDetail != null;
  }

  public long lessonId() {
    return lessonId;
  }

  public String resourceId() {
    return resourceId;
  }

  public String label() {
    return label;
  }

  public BigDecimal maximum() {
    return maximum;
  }

  public Optional<String> problemDetail() {
    return Optional.ofNullable(problemDetail);
  }

  public Optional<String> incidentCode() {
    return Optional.ofNullable(incidentCode);
  }
}
