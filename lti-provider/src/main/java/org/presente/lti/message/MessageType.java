package org.presente.lti.message;

import java.util.Arrays;
import java.util.Optional;

/** The messages this tool answers to. */
public enum MessageType {
  RESOURCE_LINK("LtiResourceLinkRequest"),
  /** Opened from the gradebook, to look at one person's work (Submission Review 1.0). */
  SUBMISSION_REVIEW("LtiSubmissionReviewRequest"),
  /** Somebody chooses what a course shall link to. */
  DEEP_LINKING("LtiDeepLinkingRequest");

  private final String claim;

  MessageType(String claim) {
    this.claim = claim;
  }

  public String claim() {
    return claim;
  }

  public static Optional<MessageType> of(String claim) {
    return Arrays.stream(values()).filter(type -> type.claim.equals(claim)).findFirst();
  }
}
