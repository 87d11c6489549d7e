package org.presente.sandbox.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.presente.sandbox.zoom.DemoAccount;

/**
 * What a newcomer would do before the first lesson, over the tool's own pages: make the first
 * admin, connect the Zoom simulator, register the tool in the mini LMS, invite the newcomer as a
 * second admin. Steps already taken are left alone.
 */
public final class FirstSteps {
  private static final String ADMIN_NAME = "sandbox";

  private final Addresses addresses;
  private final PageClient browser = new PageClient();

  private FirstSteps(Addresses addresses) {
    this.addresses = addresses;
  }

  /**
   * Where everything runs.
   *
   * @param tool without a slash at the end, like the others
   */
  public record Addresses(String tool, String lms, String zoom) {}

  public static void main(String[] arguments) {
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      options.put(arguments[i], arguments[i + 1]);
    }
    take(
        new Addresses(
            options.get("--tool-url"), options.get("--lms-url"), options.get("--zoom-url")),
        Path.of(options.get("--first-links")),
        Path.of(options.get("--data")).resolve("links.txt"));
  }

  /**
   * @param firstLinks the file the tool writes for its first people
   * @param result gets the addresses to show: a one-time link to become an admin, and a
   *     registration link for another LMS; only its owner may read it
   */
  public static void take(Addresses addresses, Path firstLinks, Path result) {
    Map<String, String> links = read(firstLinks);
    if (links.containsKey("admin")) {
      new FirstSteps(addresses).all(links, result);
    } else if (Files.exists(result)) {
      new FirstSteps(addresses).again(result);
    }
  }

  private void all(Map<String, String> links, Path result) {
    String password = newPassword();
    makeAdmin(links.get("admin"), password);
    connectZoom();
    browser.postJson(
        addresses.lms() + "/control/register", "{\"url\":\"" + links.get("register") + "\"}");
    keep(
        result,
        List.of(
            "admin " + invitation(),
            "register " + madeLink("/admin/", "newlink", "newLink"),
            ADMIN_NAME + " " + password));
  }

  private void makeAdmin(String link, String password) {
    browser.submit(
        browser.open(link),
        "welcome",
        Map.of("userName", ADMIN_NAME, "password", password, "again", password),
        "make");
  }

  private void connectZoom() {
    Document page =
        browser.submit(
            browser.open(addresses.tool() + "/admin/zoom"),
            "connection",
            Map.of(
                "name", "Zoom simulator",
                "accountId", DemoAccount.ACCOUNT_ID,
                "clientId", DemoAccount.CLIENT_ID,
                "clientSecret", DemoAccount.CLIENT_SECRET,
                "plan", "BUSINESS"),
            "save");
    if (!page.select("#check .bad").isEmpty() || page.select("#check li").isEmpty()) {
      throw new IllegalStateException("Zoom could not be connected: " + page.text());
    }
  }

  /** Of a link that got too old a new one is made; of one that was used, the way to sign in. */
  private void again(Path result) {
    Map<String, String> kept = new LinkedHashMap<>(read(result));
    Document linked = browser.open(kept.get("admin"));
    if (linked.getElementById("signin") != null || linked.getElementById("welcome") != null) {
      return;
    }
    Document first =
        browser.submit(
            browser.open(addresses.tool() + "/admin/login"),
            "signin",
            Map.of("userName", ADMIN_NAME, "password", kept.getOrDefault(ADMIN_NAME, "")),
            "button");
    kept.put("admin", isAlone(first) ? invitation() : addresses.tool() + "/admin/");
    keep(result, kept.entrySet().stream().map(it -> it.getKey() + " " + it.getValue()).toList());
  }

  private boolean isAlone(Document firstPage) {
    return firstPage.getElementById("signin") == null
        && browser
                .open(addresses.tool() + "/admin/administrators")
                .select("#administrators li")
                .size()
            == 1;
  }

  private String invitation() {
    return madeLink("/admin/administrators", "invitation", "invite");
  }

  /** Presses the page's only button for a link, and reads what it shows this once. */
  private String madeLink(String page, String form, String button) {
    Document shown = browser.submit(browser.open(addresses.tool() + page), form, Map.of(), button);
    return shown.selectFirst("#" + form + " input[readonly]").val();
  }

  private static String newPassword() {
    byte[] bytes = new byte[12];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static Map<String, String> read(Path file) {
    try {
      Map<String, String> links = new LinkedHashMap<>();
      for (String line : Files.readAllLines(file)) {
        String[] pair = line.split(" ", 2);
        links.put(pair[0], pair[1]);
      }
      return links;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void keep(Path file, List<String> lines) {
    try {
      Files.deleteIfExists(file);
      OwnersFile.create(file);
      Files.write(file, lines);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
