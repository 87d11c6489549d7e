package org.presente.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That what holds the pages to account would notice. */
class AccessibilityIT {
  private static final String GOOD =
      "<!doctype html><html lang='en'><title>Good</title><main><h1>Good</h1>%s</main>";

  @Test
  void aNamelessButtonAPaleTextAndAWidePageAreFound() {
    try (Chromium chromium = new Chromium()) {
      Page phone = chromium.phone();
      assertThat(of(phone, "<button>Save</button>")).isEmpty();
      assertThat(of(phone, "<button></button>"))
          .singleElement()
          .asString()
          .startsWith("button-name");
      assertThat(of(phone, "<p style='color:#ccc'>Pale</p>"))
          .singleElement()
          .asString()
          .startsWith("color-contrast");
      assertThat(of(phone, "<p style='width:500px'>Wide</p>"))
          .singleElement()
          .asString()
          .startsWith("scrolls sideways at 360 px");
    }
  }

  private static List<String> of(Page page, String content) {
    page.setContent(GOOD.formatted(content));
    return Accessibility.findings(page.mainFrame());
  }
}
