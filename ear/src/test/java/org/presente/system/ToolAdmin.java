package org.presente.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.presente.sandbox.lms.LmsControl;
import org.presente.sandbox.lms.MiniLms;
import org.presente.sandbox.lms.quirk.Capability;
import org.presente.sandbox.lms.quirk.Quirk;
import org.presente.sandbox.lms.quirk.QuirkProfile;

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

  /**
   * As the make of LMS offers it: by a code, or by hand where tools cannot register themselves.
   *
   * @return the teacher, let in where the LMS does not tell its deployment ahead
   */
  LmsPerson register(MiniLms lms, QuirkProfile profile, Page desk) {
    if (profile.capabilities().contains(Capability.DYNAMIC_REGISTRATION)) {
      register(lms.control());
    } else {
      desk.navigate(lms.url());
      registerByHand(desk);
    }
    LmsPerson teacher = LmsPerson.signedIn(lms, desk, LmsPerson.TEACHER);
    if (lms.control().quirks().has(Quirk.DEPLOYMENT_UNTOLD)) {
      teacher.opens(LmsPerson.WEEK_1).locator("h1").waitFor();
      approve();
    }
    return teacher;
  }

  /** By a code, as an admin of the LMS does it. */
  void register(LmsControl lms) {
    lms.register(newLink());
  }

  /**
   * By hand, where tools cannot register themselves: what the tool's page offers to paste is typed
   * in at the LMS, and what the LMS then shows is typed in here.
   *
   * @param lms its first page, where tools are registered
   */
  void registerByHand(Page lms) {
    page.navigate(school.tool().url() + "/admin/new-platform");
    lms.locator("#hand-name").fill("Presente");
    lms.locator("#hand-login").fill(pasted("login-url"));
    lms.locator("#hand-redirect").fill(pasted("redirect-url"));
    lms.locator("#hand-keys").fill(pasted("jwks-url"));
    lms.locator("#hand-target").fill(pasted("tool-url"));
    lms.locator("#hand-picking").fill(pasted("deep-linking-url"));
    lms.locator("#hand-custom").fill(pasted("custom"));
    lms.locator("#hand-button").click();

    type("issuer", shown(lms, "issuer"));
    type("clientId", shown(lms, "client"));
    type("deploymentId", shown(lms, "deployment"));
    type("authorizationUrl", shown(lms, "authorization"));
    type("tokenUrl", shown(lms, "token"));
    type("keysUrl", shown(lms, "key-set"));
    page.locator("[id='manual:save']").click();
    page.locator(".messages .done").waitFor();
  }

  private String pasted(String id) {
    return page.locator("#paste-" + id).inputValue();
  }

  private static String shown(Page lms, String id) {
    return lms.locator("#by-hand #hand-" + id).innerText();
  }

  private void type(String field, String text) {
    page.locator("[id='manual:" + field + "']").fill(text);
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
