package org.presente.host.gradebook.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;
import org.presente.host.database.StoredEntity;
import org.presente.host.gradebook.ColumnSpec;

/** A session's column in the platform's gradebook, known or still to be found. */
@Entity
@Table(name = "grade_column")
public class GradeColumn extends StoredEntity {
  private static final int LONGEST_LABEL = 255;

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
    return another;
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
