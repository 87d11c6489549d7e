package org.presente.host.gradebook.passback;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.presente.host.audit.Incidents;
import org.presente.host.gradebook.PostingReason;
import org.presente.host.gradebook.persistence.GradebookLink;

/** Stops the posting of a lesson until somebody acts, and says so to the operator. */
@Singleton
public class Stop {
  private final Incidents incidents;

  @Inject
  public Stop(Incidents incidents) {
    this.incidents = incidents;
  }

  void posting(GradebookLink link, PostingReason reason, String detail) {
    String incident =
        incidents.report(
            "host.gradebook",
            "Marks of lesson %d are not posted any more: %s".formatted(link.lessonId(), detail));
    link.stop(reason, detail, incident);
  }
}
