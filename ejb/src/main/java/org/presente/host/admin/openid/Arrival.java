package org.presente.host.admin.openid;

/** How signing in elsewhere ended. */
public sealed interface Arrival {

  /** One of the people the operator named. */
  record Welcome(String userName) implements Arrival {}

  /** Known to the issuer, and not named by the operator. */
  record Stranger() implements Arrival {}

  /** Not from the browser that left, too late, a second time, or ended by the person there. */
  record NotFinished() implements Arrival {}

  /**
   * @param incident what to tell the operator
   */
  record Failed(String incident) implements Arrival {}
}
