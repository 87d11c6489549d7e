package org.presente.lti.message;

import java.util.Optional;
import org.presente.lti.json.JsonObject;

/** Whom a message is about, where that is not the one who sent it (Submission Review 1.0). */
public record ForUser(String userId, Person person) {
  /** Empty without a usable id. */
  public static Optional<ForUser> of(JsonObject claim) {
    return MessageReader.id(claim, "user_id").map(id -> new ForUser(id, Person.of(claim)));
  }
}
