package org.presente.sandbox.zoom.state;

import java.time.Instant;

/**
 * A user of an account.
 *
 * @param type 1 basic, 2 licensed, 4 without Meetings licence (users list of the API)
 * @param webinarCapacity how many may watch a webinar; 0 without the add-on licence
 * @param status active, inactive or pending
 */
public record ZoomUser(
    String id,
    String accountId,
    String email,
    String firstName,
    String lastName,
    int type,
    String timezone,
    long pmi,
    String status,
    Instant createdAt,
    int webinarCapacity) {

  public static final int BASIC = 1;
  public static final int LICENSED = 2;

  public boolean licensed() {
    return type == LICENSED;
  }

  public boolean mayHost() {
    return (type == BASIC || type == LICENSED) && "active".equals(status);
  }

  public String displayName() {
    return (firstName + " " + lastName).strip();
  }

  public ZoomUser withType(int value) {
    return new ZoomUser(
        id,
        accountId,
        email,
        firstName,
        lastName,
        value,
        timezone,
        pmi,
        status,
        createdAt,
        webinarCapacity);
  }

  public ZoomUser withStatus(String value) {
    return new ZoomUser(
        id,
        accountId,
        email,
        firstName,
        lastName,
        type,
        timezone,
        pmi,
        value,
        createdAt,
        webinarCapacity);
  }

  /** With the add-on licence for so many people; 0 takes it away. */
  public ZoomUser withWebinars(int people) {
    return new ZoomUser(
        id, accountId, email, firstName, lastName, type, timezone, pmi, status, createdAt, people);
  }
}
