package org.presente.sandbox.lms.launch;

import java.util.Optional;
import org.presente.sandbox.lms.campus.Lesson;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.deeplinking.Picking;
import org.presente.sandbox.lms.grade.Column;

/** What a launch is about, which decides its message type. */
sealed interface Subject {

  String courseId();

  String messageType();

  /** The link that is opened; nothing while content is picked. */
  Optional<Lesson> lesson();

  /** Where the tool is to lead. */
  String targetLinkUri(Tool tool);

  private static String target(Lesson lesson, Tool tool) {
    return lesson.targetLinkUri().isEmpty() ? tool.targetLinkUri() : lesson.targetLinkUri();
  }

  /** Opening a lesson. */
  record Link(Lesson link) implements Subject {
    @Override
    public String courseId() {
      return link.courseId();
    }

    @Override
    public String messageType() {
      return "LtiResourceLinkRequest";
    }

    @Override
    public Optional<Lesson> lesson() {
      return Optional.of(link);
    }

    @Override
    public String targetLinkUri(Tool tool) {
      return target(link, tool);
    }
  }

  /** Picking content for a course. */
  record Pick(Picking picking) implements Subject {
    @Override
    public String courseId() {
      return picking.courseId();
    }

    @Override
    public String messageType() {
      return "LtiDeepLinkingRequest";
    }

    @Override
    public Optional<Lesson> lesson() {
      return Optional.empty();
    }

    @Override
    public String targetLinkUri(Tool tool) {
      return tool.deepLinkingUri().isEmpty() ? tool.targetLinkUri() : tool.deepLinkingUri();
    }
  }

  /**
   * Looking from the gradebook at what a mark was given for (Assignment and Grade Services 2.0,
   * section 3.2.10).
   */
  record Review(Lesson link, Column column, String forPersonId) implements Subject {
    @Override
    public String courseId() {
      return link.courseId();
    }

    @Override
    public String messageType() {
      return "LtiSubmissionReviewRequest";
    }

    @Override
    public Optional<Lesson> lesson() {
      return Optional.of(link);
    }

    @Override
    public String targetLinkUri(Tool tool) {
      return column.submissionReview().path("url").asText(target(link, tool));
    }
  }
}
