package org.presente.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.presente.sandbox.lms.LmsControl;

/** The tool's admin, bringing an LMS and the tool together over the tool's own pages. */
final class ToolAdmin {
  private final School school;
  private final Page page;

  private ToolAdmin(School school, Page page) {
    this.school = school;
    this.page = page;
  }

  static ToolAdmin signedIn(School school, Page page) {
    page.navigate(school.tool().url() + "/admin/login");
    page.locator("[id='signin:userName']").fill(School.ADMIN);
    page.locator("[id='signin:password']").fill(school.adminPassword());
    page.locator("[id='signin:button']").click();
    page.locator("#registered").waitFor();
    return new ToolAdmin(school, page);
  }

  /** By a code, as an admin of the LMS does it. */
  void register(LmsControl lms) {
    lms.register(newLink());
  }

  private URI newLink() {
    page.navigate(school.tool().url() + "/admin/");
    page.locator("[name=newLink]").click();
    return URI.create(page.locator("#registration-link").inputValue());
  }

  /** Lets the one deployment in that waits. */
  void approve() {
    page.navigate(school.tool().url() + "/admin/");
    assertThat(page.locator("[name=approve]").count()).isOne();
    page.locator("[name=approve]").click();
    page.locator("#registered").waitFor();
    assertThat(page.locator("[name=approve]").count()).isZero();
  }
}
