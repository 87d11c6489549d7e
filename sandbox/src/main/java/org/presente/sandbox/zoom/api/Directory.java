package org.presente.sandbox.zoom.api;

import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.rule.Journal;
import org.presente.sandbox.zoom.state.Account;
import org.presente.sandbox.zoom.state.App;
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
      if (call.caller().server()) {
        note(call, "me is not for Server-to-Server OAuth apps");
      }
      return world.user(call.caller().userId()).orElseThrow();
    }
    var user = world.user(idOrEmail).orElseThrow(() -> ApiError.noUser(idOrEmail));
    if (call.caller().kind() == App.Kind.USER_MANAGED && !call.caller().mayShare(user.id())) {
      note(call, "user-managed apps say me");
    }
    call.caller().mayTouch(user.id());
    return ofAccount(user, call.account());
  }

  private void note(Call call, String what) {
    journal.violation(new Journal.Violation(call.now(), call.operation().id(), what));
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
