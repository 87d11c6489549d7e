package org.presente.web.host.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionCookieTest {
  @Test
  void sessionCookieSurvivesInAFrame() {
    assertThat(SessionCookie.rewritten("JSESSIONID=abc; Path=/; Secure; HttpOnly;SameSite=none"))
        .isEqualTo("JSESSIONID=abc; Path=/; Secure; HttpOnly; SameSite=None; Partitioned");
  }

  @Test
  void otherCookiesStayAsTheyAre() {
    assertThat(SessionCookie.rewritten("presente-visit=x; Path=/l/y"))
        .isEqualTo("presente-visit=x; Path=/l/y");
  }
}
