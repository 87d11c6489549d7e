package org.presente.lti.http;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a relation such as {@code next} in Link headers (RFC 8288) as LMSs write them: several
 * headers, any order, unquoted, and from Moodle with {@code &amp;} and typographic quotes, whose
 * UTF-8 arrives as Latin-1.
 */
final class LinkHeader {
  private static final Pattern LINK = Pattern.compile("<([^<>]*)>([^<]*)");
  private static final Pattern REL =
      Pattern.compile(";\\s*rel\\s*=\\s*([^;,]*)", Pattern.CASE_INSENSITIVE);

  private LinkHeader() {}

  static Optional<String> find(HttpAnswer answer, String relation) {
    return answer.headerValues("Link").stream()
        .flatMap(header -> LINK.matcher(header).results())
        .filter(link -> isA(relation, link.group(2)))
        .map(LinkHeader::address)
        .findFirst();
  }

  private static boolean isA(String relation, String parameters) {
    Matcher rel = REL.matcher(parameters);
    return rel.find()
        && rel.group(1)
            .replaceAll("[^\\x21-\\x7e\\s]|[\"']", "")
            .strip()
            .matches("(?i)(.*\\s)?" + relation + "(\\s.*)?");
  }

  private static String address(MatchResult link) {
    return link.group(1).strip().replace("&amp;", "&");
  }
}
