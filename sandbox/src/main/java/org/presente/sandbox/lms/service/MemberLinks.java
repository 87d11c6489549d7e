package org.presente.sandbox.lms.service;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.quirk.Quirk;

/**
 * Where the list of members goes on, as Link headers (RFC 8288).
 *
 * @param address of the list
 */
record MemberLinks(Platform platform, String address) {
  static final String SINCE = "since";

  void show(Context context, Page page, int size) {
    List<String> links = new ArrayList<>();
    if (!page.isLast(size)) {
      links.add(link(next(context, page), "next"));
    } else if (platform.has(Quirk.DIFFERENCES_LINKED)) {
      long now = platform.campus().directory().change();
      links.add(link(address + "?" + SINCE + "=" + now, "differences"));
    }
    if (!links.isEmpty()) {
      context.header("Link", String.join(", ", links));
    }
  }

  private String next(Context context, Page page) {
    StringBuilder next = new StringBuilder(address);
    next.append("?limit=").append(page.limit());
    next.append("&from=").append(page.from() + page.limit());
    append(next, context, "rlid");
    append(next, context, SINCE);
    append(next, context, "groups");
    if (!platform.has(Quirk.NEXT_PAGE_DROPS_ROLE)) {
      append(next, context, "role");
    }
    return next.toString();
  }

  private String link(String target, String relation) {
    String shown =
        platform.has(Quirk.RELATIVE_LINKS)
            ? target.substring(target.indexOf('/', "https://".length()))
            : target;
    String quote = platform.has(Quirk.UNQUOTED_REL) ? "" : "\"";
    return "<" + shown + ">; rel=" + quote + relation + quote;
  }

  private static void append(StringBuilder address, Context context, String name) {
    String value = context.queryParam(name);
    if (value != null) {
      address.append('&').append(name).append('=');
      address.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
