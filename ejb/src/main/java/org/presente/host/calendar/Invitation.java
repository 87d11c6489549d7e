package org.presente.host.calendar;

import org.presente.host.calendar.domain.CalendarText;

/**
 * What goes into a mail, as {@code text/calendar; method=…; charset=UTF-8}.
 *
 * @param method also the parameter of the content type (RFC 6047 section 2.4)
 */
public record Invitation(CalendarText.Method method, String text) {
  /** Without the text. */
  @Override
  public String toString() {
    return "Invitation[" + method + "]";
  }
}
