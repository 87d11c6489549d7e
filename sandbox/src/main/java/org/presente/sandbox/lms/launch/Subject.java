package org.presente.sandbox.lms.launch;

import org.presente.sandbox.lms.campus.Lesson;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.deeplinking.Picking;

/** What a launch is about, which decides its message type. */
sealed interface Subject {

  String courseId();

  /** Where the tool is to lead. */
  String targetLinkUri(Tool tool);

  /** Opening a lesson: LtiResourceLinkRequest. */
  record Link(Lesson lesson) implements Subject {
    @Override
    public String courseId() {
      return lesson.courseId();
    }

    @Override
    public String targetLinkUri(Tool tool) {
      return lesson.targetLinkUri().isEmpty() ? tool.targetLinkUri() : lesson.targetLinkUri();
    }
  }

  /** Picking content for a course: LtiDeepLinkingRequest. */
  record Pick(Picking picking) implements Subject {
    @Override
    public String courseId() {
      return picking.courseId();
    }

    @Override
    public String targetLinkUri(Tool tool) {
      return tool.deepLinkingUri().isEmpty() ? tool.targetLinkUri() : tool.deepLinkingUri();
    }
  }
}
