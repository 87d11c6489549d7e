package org.presente.web.host.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.presente.lti.message.LaunchPresentation.Note;

class WayBackTest {
  private final WayBack wayBack = new WayBack();

  @Test
  @DisplayName("LTI 49: what went wrong goes back in the return URL, which keeps its query")
  void item49_whatWentWrongGoesBackInTheReturnUrl() {
    wayBack.leadsTo(Optional.of(URI.create("https://lms.example/return.php?course=2")));

    assertThat(wayBack.with(Note.ERROR, "Não & não", Optional.of("ABCD-1234")).orElseThrow())
        .hasToString(
            "https://lms.example/return.php?course=2&lti_errormsg=N%C3%A3o%20%26%20n%C3%A3o"
                + "&lti_errorlog=incident%20ABCD-1234");
    assertThat(wayBack.with(Note.MESSAGE, "Wait", Optional.empty()).orElseThrow())
        .hasToString("https://lms.example/return.php?course=2&lti_msg=Wait");
  }

  @Test
  void withoutAReturnUrlThereIsNoWayBack() {
    assertThat(wayBack.with(Note.ERROR, "No", Optional.empty())).isEmpty();
  }
}
