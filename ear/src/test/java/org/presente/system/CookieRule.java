package org.presente.system;

/** What a browser's owner has chosen about cookies, as Chromium keeps it in its preferences. */
enum CookieRule {
  THIRD_PARTY_BLOCKED("'cookie_controls_mode': 1, 'block_third_party_cookies': true"),
  THIRD_PARTY_ALLOWED("'cookie_controls_mode': 0, 'block_third_party_cookies': false"),
  /** None at all for the tool while a page on 127.0.0.1 shows it: not even partitioned ones. */
  TOOL_BLOCKED_IN_FRAMES(
      "'content_settings': {'exceptions': {'cookies': {'localhost,127.0.0.1': {'setting': 2}}}}"),
  TOOL_BLOCKED("'content_settings': {'exceptions': {'cookies': {'localhost,*': {'setting': 2}}}}");

  private final String profile;

  CookieRule(String profile) {
    this.profile = profile;
  }

  String preferences() {
    return ("{'profile': {" + profile + "}}").replace('\'', '"');
  }
}
