package org.presente.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.presente.sandbox.lms.LmsControl;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.platform.Addresses;
import org.presente.sandbox.lms.quirk.Capability;
import org.presente.sandbox.lms.registration.HandRegistration;

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
    page.locator("[id='signin:userName']").fill("admin");
    page.locator("[id='signin:password']").fill(school.adminPassword());
    page.locator("[id='signin:button']").click();
    page.locator("#registered").waitFor();
    return new ToolAdmin(school, page);
  }

  /** By a code where the LMS lets tools register themselves, else by hand on both sides. */
  void register(LmsControl lms) {
    if (lms.quirks().offers(Capability.DYNAMIC_REGISTRATION)) {
      lms.register(newLink());
    } else {
      registerByHand(lms);
    }
  }

  private URI newLink() {
    page.navigate(school.tool().url() + "/admin/");
    page.locator("[name=newLink]").click();
    return URI.create(page.locator("#registration-link").inputValue());
  }

  private void registerByHand(LmsControl lms) {
    page.navigate(school.tool().url() + "/admin/new-platform");
    Tool made =
        lms.register(
            new HandRegistration(
                "Presente",
                pasted("login-url"),
                pasted("redirect-url"),
                pasted("jwks-url"),
                pasted("tool-url"),
                pasted("custom")));
    Addresses addresses = lms.addresses();
    fill("issuer", addresses.issuer());
    fill("clientId", made.clientId());
    fill("deploymentId", made.id());
    fill("authorizationUrl", addresses.of(Addresses.AUTHORIZATION));
    fill("tokenUrl", addresses.of(Addresses.TOKEN));
    fill("keysUrl", addresses.of(Addresses.JWKS));
    page.locator("[id='manual:save']").click();
    assertThat(page.locator(".messages .done").innerText()).isNotBlank();
  }

  private String pasted(String name) {
    return page.locator("#paste-" + name).inputValue();
  }

  private void fill(String name, String text) {
    page.locator("[id='manual:" + name + "']").fill(text);
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
