package org.presente.sandbox.zoom.api;

import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.rule.Journal;
import org.presente.sandbox.zoom.state.Account;
import org.presente.sandbox.zoom.state.World;
import org.presente.sandbox.zoom.state.ZoomUser;

/** Finds the user a path names. */
final class Directory {
  private final World world;
  private final Journal journal;

  Directory(World world, Journal journal) {
    this.world = world;
    this.journal = journal;
  }

  ZoomUser require(Call call) {
    return require(call, call.path().get("userId"));
  }

  /** {@code me} is not for Server-to-Server apps; in the field it is the owner of the app. */
  ZoomUser require(Call call, String idOrEmail) {
    if ("me".equals(idOrEmail)) {
      journal.violation(
          new Journal.Violation(
              call.now(), call.operation().id(), "me is not for Server-to-Server OAuth apps"));
      return world.user(call.account().ownerId()).orElseThrow();
    }
    var user = world.user(idOrEmail).orElseThrow(() -> ApiError.noUser(idOrEmail));
    return ofAccount(user, call.account());
  }

  private static ZoomUser ofAccount(ZoomUser user, Account account) {
    if (!user.accountId().equals(account.id())) {
      throw new ApiError(400, 1010, "User does not belong to this account: " + account.id() + ".");
    }
    return user;
  }

  ZoomUser requireHost(Call call) {
    return hosting(require(call));
  }

  ZoomUser hosting(ZoomUser user) {
    if (!user.mayHost()) {
      throw new ApiError(
          400,
          3161,
          "Meeting hosting and scheduling capabilities are not allowed for your user account.");
    }
    return user;
  }
}
