package org.presente.zoom.api.option;

import java.util.Map;
import org.presente.zoom.api.MeetingRequest;

/** The list of questions beside the chat. */
public record QuestionsAndAnswers(boolean on, boolean anonymous) implements MeetingOption {
  @Override
  public MeetingRequest on(MeetingRequest request) {
    Map<String, Object> value =
        on
            ? Map.of(
                "enable",
                true,
                "allow_submit_questions",
                true,
                "allow_anonymous_questions",
                anonymous)
            : Map.of("enable", false);
    return request.setting("question_and_answer", value);
  }
}
