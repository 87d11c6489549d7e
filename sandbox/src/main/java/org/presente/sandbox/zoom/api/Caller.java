package org.presente.sandbox.zoom.api;

import java.util.Set;
import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.state.App;

/**
 * Whom a token stands for.
 *
 * @param userId the user who authorized a general app, else the app's owner
 * @param shared ids of the users who let that one schedule in their names, with shared access
 */
record Caller(App.Kind kind, String userId, Set<String> shared) {
  /** Without shared access permissions a user's token does not reach other users' data. */
  void mayTouch(String ownerId) {
    if (kind == App.Kind.USER_MANAGED && !userId.equals(ownerId) && !shared.contains(ownerId)) {
      throw new ApiError(
          403, 200, "Authenticated user has not permitted access to the targeted resource.");
    }
  }

  boolean mayShare(String ownerId) {
    return shared.contains(ownerId);
  }

  boolean server() {
    return kind == App.Kind.SERVER_TO_SERVER;
  }
}
