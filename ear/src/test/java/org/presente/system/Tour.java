package org.presente.system;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Follows the links of pages, and keeps a picture of each kind of page at two widths. */
final class Tour {
  private static final int MOST = 150;
  private static final int PHONE = 360;
  private static final int DESK = 1280;

  private static final String INTO_ANOTHER_LESSON = "/l/open";

  private static final String LINKS =
      """
      [...document.querySelectorAll('a[href]:not([download])')].map((link) => link.href)
      """;

  private final Page tab;
  private final String name;
  private final Set<String> seen = new TreeSet<>();

  /**
   * @param name begins the names of the pictures
   */
  Tour(Page tab, String name) {
    this.tab = tab;
    this.name = name;
  }

  /** The pages that were seen, by their facelets. */
  Set<String> seen() {
    return seen;
  }

  void from(String start) {
    Set<String> visited = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(start));
    String origin = origin(start);
    while (!next.isEmpty() && visited.size() < MOST) {
      String address = next.remove();
      if (visited.add(place(address))) {
        page(address).ifPresent(this::look);
        links().stream()
            .filter(link -> origin(link).equals(origin))
            .filter(link -> !place(link).equals(INTO_ANOTHER_LESSON))
            .forEach(next::add);
      }
    }
  }

  private Optional<String> page(String address) {
    try {
      Response response = tab.navigate(address);
      if (response == null
          || !response.headers().getOrDefault("content-type", "").contains("html")) {
        return Optional.empty();
      }
      return Optional.ofNullable(tab.locator("body").getAttribute("data-page"));
    } catch (PlaywrightException isADownload) {
      return Optional.empty();
    }
  }

  private void look(String page) {
    if (seen.add(page)) {
      String picture = "page-" + page.substring(1, page.lastIndexOf('.')).replace('/', '-');
      for (int width : List.of(DESK, PHONE)) {
        tab.setViewportSize(width, 900);
        Chromium.picture(tab, picture + "-" + name + "-" + width);
      }
      tab.setViewportSize(DESK, 900);
    }
  }

  private List<String> links() {
    return ((List<?>) tab.evaluate(LINKS)).stream().map(String.class::cast).toList();
  }

  private static String origin(String address) {
    URI uri = URI.create(address);
    return uri.getScheme() + "://" + uri.getAuthority();
  }

  /** Which page it is, whatever it is asked and whoever's visit it belongs to. */
  private static String place(String address) {
    return URI.create(address).getPath().replaceFirst("^/l/[^/]+", "/l");
  }
}
