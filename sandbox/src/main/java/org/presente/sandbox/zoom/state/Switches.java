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

  private Duration shortBy = Duration.ZERO;
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
  private Duration latency = Duration.ZERO;
  private Duration refreshGrace = Duration.ZERO;
  private String apiUrl = "";
  private Duration recordingDelay = Duration.ofMinutes(20);
  private Duration transcriptDelay = Duration.ofMinutes(60);

  /** From the end of an instance to its reports and participant lists. */
  public Duration reportDelay() {
    return reportDelay;
  }

  public Switches reportDelay(Duration value) {
    reportDelay = value;
    return this;
  }

  /** How much less than from join to leave the duration field of a row says. */
  public Duration shortBy() {
    return shortBy;
  }

  public Switches shortBy(Duration value) {
    shortBy = value;
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

  /** Every call of the API takes at least this long, in real time. */
  public Duration latency() {
    return latency;
  }

  public Switches latency(Duration value) {
    latency = value;
    return this;
  }

  /** How long a refresh token works after it was replaced. */
  public Duration refreshGrace() {
    return refreshGrace;
  }

  public Switches refreshGrace(Duration value) {
    refreshGrace = value;
    return this;
  }

  /** The host for API calls as token answers name it; empty: this simulator. */
  public String apiUrl() {
    return apiUrl;
  }

  public Switches apiUrl(String value) {
    apiUrl = value;
    return this;
  }

  /** From the end of an instance to its recording's files. */
  public Duration recordingDelay() {
    return recordingDelay;
  }

  public Switches recordingDelay(Duration value) {
    recordingDelay = value;
    return this;
  }

  /** From the end of an instance to its transcript and captions. */
  public Duration transcriptDelay() {
    return transcriptDelay;
  }

  public Switches transcriptDelay(Duration value) {
    transcriptDelay = value;
    return this;
  }
}
