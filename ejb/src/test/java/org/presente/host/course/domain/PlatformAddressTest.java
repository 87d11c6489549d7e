package org.presente.host.course.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://m.example/mod/lti/return.php?course=3&launch_container=4&instanceid=17&sesskey=Secret1,"
        + " https://m.example/mod/lti/view.php?l=17",
    "https://x.example/moodle/mod/lti/return.php?instanceid=5,"
        + " https://x.example/moodle/mod/lti/view.php?l=5",
    "https://c.example/courses/12/external_content/success/external_tool_redirect,"
        + " https://c.example/courses/12",
    "http://127.0.0.1:8090/mod/lti/return.php?course=2&instanceid=9,"
        + " http://127.0.0.1:8090/mod/lti/view.php?l=9"
  })
  void lessonsPageIsMadeOfTheReturnAddress(URI returnUrl, String expected) {
    assertThat(PlatformAddress.of(returnUrl)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "https://other.example/back?session=Secret1",
    "https://m.example/mod/lti/return.php?course=3",
    "https://m.example/mod/lti/return.php?instanceid=x7",
    "https://user:word@m.example/mod/lti/return.php?instanceid=5",
    "mailto:somebody@example.com"
  })
  void whatIsNotKnownIsNotGuessed(URI returnUrl) {
    assertThat(PlatformAddress.of(returnUrl)).isEmpty();
  }
}
