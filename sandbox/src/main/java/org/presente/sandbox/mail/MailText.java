package org.presente.sandbox.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the words of a mail readable again (RFC 2045, 6.7 and 6.8; RFC 2047). */
public final class MailText {
  private static final Pattern WORD =
      Pattern.compile("=\\?utf-8\\?([bq])\\?([^?]*)\\?=", Pattern.CASE_INSENSITIVE);

  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\"\\r\\n;]+)");

  private MailText() {}

  /** A header as people see it. */
  public static String header(String raw) {
    String joined = raw.replaceAll("\\?=\\s+=\\?", "?==?");
    return WORD.matcher(joined).replaceAll(word -> Matcher.quoteReplacement(decoded(word)));
  }

  private static String decoded(MatchResult word) {
    return "b".equalsIgnoreCase(word.group(1))
        ? base64(word.group(2))
        : quotedPrintable(word.group(2).replace('_', ' '));
  }

  /** The first text of a mail, whatever stands around it; empty where there is none. */
  public static String plain(String source) {
    int end = source.indexOf("\r\n\r\n");
    if (end < 0) {
      return "";
    }
    String head = source.substring(0, end);
    String body = source.substring(end + 4);
    Matcher boundary = BOUNDARY.matcher(head);
    if (boundary.find()) {
      String[] parts = body.split(Pattern.quote("--" + boundary.group(1)), -1);
      return parts.length > 1 ? plain(parts[1].stripLeading()) : "";
    }
    String encoding = head.toLowerCase(Locale.ROOT);
    if (encoding.contains("transfer-encoding: base64")) {
      return base64(body);
    }
    return encoding.contains("transfer-encoding: quoted-printable")
        ? quotedPrintable(body.replace("=\r\n", ""))
        : new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static String base64(String text) {
    return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
  }

  private static String quotedPrintable(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '=' && text.substring(i + 1).matches("(?s)[0-9A-F]{2}.*")) {
        bytes.write(Integer.parseInt(text, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(text.charAt(i));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
