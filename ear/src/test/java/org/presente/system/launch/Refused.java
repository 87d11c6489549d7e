package org.presente.system.launch;

import static org.assertj.core.api.Assertions.assertThat;

/** What every refusal looks like. */
final class Refused {
  private Refused() {}

  /** A page for people: no session, no trace, no words of the machine. */
  static void with(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
    assertThat(answer.header("Content-Type")).startsWith("text/html");
    assertThat(answer.cookies()).isEmpty();
    withoutTrace(answer);
  }

  static void withoutTrace(Answer answer) {
    assertThat(answer.body())
        .contains("<h1", "</html>")
        .doesNotContain("Exception", "\tat ", "org.presente", "Payara");
  }
}
