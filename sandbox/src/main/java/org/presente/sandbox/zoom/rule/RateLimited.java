package org.presente.sandbox.zoom.rule;

/** Too many calls: a 429 with one of Zoom's messages. */
public final class RateLimited extends RuntimeException {
  static final String PER_SECOND =
      "You have reached the maximum per-second rate limit for this API. Try again later.";
  static final String DAILY =
      "You have reached the maximum daily rate limit for this API. Refer to the response header"
          + " for details on when you can make another request.";
  static final String HOST =
      "You have exceeded the daily rate limit (100) of Meeting Create/Update API requests"
          + " permitted for this particular user. You may resume these requests at GMT 00:00:00.";
  static final String REGISTRANT =
      "You have exceeded the daily rate limit of (3) for Add a webinar registrant API requests"
          + " for the registrant (%s). You can resume these API requests at GMT 00:00:00.";
  static final String CONCURRENT =
      "Too many concurrent requests. A request to %s has already been made.";

  private final boolean daily;

  RateLimited(String message, boolean daily) {
    super(message, null, false, false);
    this.daily = daily;
  }

  public static RateLimited perSecond() {
    return new RateLimited(PER_SECOND, false);
  }

  public static RateLimited concurrent(Operation operation) {
    return new RateLimited(
        CONCURRENT.formatted(operation.method() + " " + operation.path()), false);
  }

  public boolean daily() {
    return daily;
  }
}
