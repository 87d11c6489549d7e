package org.presente.web.zoom.office;

import java.time.Duration;
import org.presente.zoom.office.OfficeTerms;
import org.presente.zoom.office.domain.Way;

/** How hours are booked, as the form shows and sends it; lengths in minutes. */
public class TermsFields {
  private String way = Way.SLOTS.name();
  private Integer slot = 15;
  private Integer notice = 60;
  private Integer cancel = 60;
  private Integer most = 20;

  void fill(OfficeTerms terms) {
    way = terms.way().name();
    slot = (int) terms.slot().toMinutes();
    notice = (int) terms.notice().toMinutes();
    cancel = (int) terms.cancel().toMinutes();
    most = terms.most();
  }

  /** What was left empty is nothing. */
  OfficeTerms terms() {
    return new OfficeTerms(
        Way.LINE.name().equals(way) ? Way.LINE : Way.SLOTS,
        minutes(slot),
        minutes(notice),
        minutes(cancel),
        most == null ? 0 : most);
  }

  private static Duration minutes(Integer typed) {
    return Duration.ofMinutes(typed == null ? 0 : typed);
  }

  public String getWay() {
    return way;
  }

  public void setWay(String way) {
    this.way = way;
  }

  public Integer getSlot() {
    return slot;
  }

  public void setSlot(Integer slot) {
    this.slot = slot;
  }

  public Integer getNotice() {
    return notice;
  }

  public void setNotice(Integer notice) {
    this.notice = notice;
  }

  public Integer getCancel() {
    return cancel;
  }

  public void setCancel(Integer cancel) {
    this.cancel = cancel;
  }

  public Integer getMost() {
    return most;
  }

  public void setMost(Integer most) {
    this.most = most;
  }
}
