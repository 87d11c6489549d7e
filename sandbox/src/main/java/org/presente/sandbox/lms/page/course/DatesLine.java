package org.presente.sandbox.lms.page.course;

import java.time.OffsetDateTime;
import org.presente.sandbox.lms.campus.LinkDates;
import org.presente.sandbox.lms.page.Times;

/** When a lesson is open, in a line beneath its title. */
record DatesLine(LinkDates dates) {

  String html() {
    String all =
        part("Opens", dates.availableStart())
            + part("Closes", dates.availableEnd())
            + part("Starts", dates.submissionStart())
            + part("Due", dates.submissionEnd());
    return all.isEmpty() ? "" : "<p class=\"dates\">" + all + "</p>";
  }

  private static String part(String word, String time) {
    return time.isEmpty()
        ? ""
        : "<span>%s <time datetime=\"%s\">%s</time></span> "
            .formatted(word, time, Times.readable(OffsetDateTime.parse(time).toInstant()));
  }
}
