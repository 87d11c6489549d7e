package org.presente.sandbox.zoom.state;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A Zoom account.
 *
 * @param lockedSettings meeting settings an administrator has locked: they win over a request
 *     without an error
 * @param breakoutRooms the account switch; when off, breakout rooms of a request are dropped
 *     silently
 */
public record Account(
    String id,
    String name,
    Plan plan,
    String ownerId,
    ObjectNode lockedSettings,
    boolean breakoutRooms) {

  public static Account of(String id, String name, Plan plan, String ownerId) {
    return new Account(id, name, plan, ownerId, JsonNodeFactory.instance.objectNode(), true);
  }

  public Account withOwner(String userId) {
    return new Account(id, name, plan, userId, lockedSettings, breakoutRooms);
  }

  public Account withPlan(Plan value) {
    return new Account(id, name, value, ownerId, lockedSettings, breakoutRooms);
  }

  public Account withLockedSettings(ObjectNode value) {
    return new Account(id, name, plan, ownerId, value, breakoutRooms);
  }

  public Account withBreakoutRooms(boolean value) {
    return new Account(id, name, plan, ownerId, lockedSettings, value);
  }
}
