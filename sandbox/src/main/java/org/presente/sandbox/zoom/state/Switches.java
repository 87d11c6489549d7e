package org.presente.sandbox.zoom.state;

import java.time.Duration;

/**
 * How this Zoom behaves where facts vary, are late, or are not confirmed. Changed over {@code
 * /sim/switches} by these names, or by the methods.
 */
public final class Switches {
  /** What a report that is not there yet looks like; both were seen. */
  public enum NotReady {
    NOT_FOUND,
    ZERO_ROWS
  }

  private Duration reportDelay = Duration.ofMinutes(30);
  private Duration dashboardDelay = Duration.ofMinutes(2);
  private Duration instanceDelay = Duration.ofMinutes(2);
  private NotReady notReady = NotReady.NOT_FOUND;
  private boolean onePersonMissing = true;
  private boolean registrantEmails = true;
  private boolean blankNames;
  private UuidShape uuidShape = UuidShape.NATURAL;
  private boolean rateLimits = true;
  private boolean rateHeaders;
  private int rateCode = 429;
  private boolean occurrenceIdFollowsStart;

  /** From the end of an instance to its reports and participant lists. */
  public Duration reportDelay() {
    return reportDelay;
  }

  public Switches reportDelay(Duration value) {
    reportDelay = value;
    return this;
  }

  public Duration dashboardDelay() {
    return dashboardDelay;
  }

  public Switches dashboardDelay(Duration value) {
    dashboardDelay = value;
    return this;
  }

  /** From the end of an instance to its place in the list of past instances. */
  public Duration instanceDelay() {
    return instanceDelay;
  }

  public Switches instanceDelay(Duration value) {
    instanceDelay = value;
    return this;
  }

  public NotReady notReady() {
    return notReady;
  }

  public Switches notReady(NotReady value) {
    notReady = value;
    return this;
  }

  /** Meetings with one person are absent from reports and participant lists. */
  public boolean onePersonMissing() {
    return onePersonMissing;
  }

  public Switches onePersonMissing(boolean value) {
    onePersonMissing = value;
    return this;
  }

  /** Whether rows of registrants carry the registered address. */
  public boolean registrantEmails() {
    return registrantEmails;
  }

  public Switches registrantEmails(boolean value) {
    registrantEmails = value;
    return this;
  }

  /** Accounts under a health-data agreement may get blank names. */
  public boolean blankNames() {
    return blankNames;
  }

  public Switches blankNames(boolean value) {
    blankNames = value;
    return this;
  }

  public UuidShape uuidShape() {
    return uuidShape;
  }

  public Switches uuidShape(UuidShape value) {
    uuidShape = value;
    return this;
  }

  public boolean rateLimits() {
    return rateLimits;
  }

  public Switches rateLimits(boolean value) {
    rateLimits = value;
    return this;
  }

  /** The X-RateLimit headers and Retry-After, which are no longer documented. */
  public boolean rateHeaders() {
    return rateHeaders;
  }

  public Switches rateHeaders(boolean value) {
    rateHeaders = value;
    return this;
  }

  /** 429 or 4001: both stand in documents. */
  public int rateCode() {
    return rateCode;
  }

  public Switches rateCode(int value) {
    rateCode = value;
    return this;
  }

  public boolean occurrenceIdFollowsStart() {
    return occurrenceIdFollowsStart;
  }

  public Switches occurrenceIdFollowsStart(boolean value) {
    occurrenceIdFollowsStart = value;
    return this;
  }
}
