package org.presente.zoom.office.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import org.presente.zoom.office.OfficeTerms;
import org.presente.zoom.office.domain.Way;

/** {@link OfficeTerms} as columns. */
@Embeddable
class Terms {
  @Enumerated(EnumType.STRING)
  private Way way;

  @Column(name = "slot_minutes")
  private int slotMinutes;

  @Column(name = "notice_minutes")
  private int noticeMinutes;

  @Column(name = "cancel_minutes")
  private int cancelMinutes;

  private int most;

  protected Terms() {}

  Terms(OfficeTerms terms) {
    way = terms.way();
    slotMinutes = (int) terms.slot().toMinutes();
    noticeMinutes = (int) terms.notice().toMinutes();
    cancelMinutes = (int) terms.cancel().toMinutes();
    most = terms.most();
  }

  OfficeTerms value() {
    return new OfficeTerms(
        way,
        Duration.ofMinutes(slotMinutes),
        Duration.ofMinutes(noticeMinutes),
        Duration.ofMinutes(cancelMinutes),
        most);
  }
}
