package org.presente.sandbox.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A mail as it came.
 *
 * @param recipients of the envelope
 * @param source header and body, lines ending with CRLF
 */
public record CaughtMail(String sender, List<String> recipients, String source) {
  public CaughtMail {
    recipients = List.copyOf(recipients);
  }

  /** A header's value as it was sent, continued lines joined. */
  public Optional<String> header(String name) {
    String head = source.substring(0, Math.max(0, source.indexOf("\r\n\r\n")));
    return Arrays.stream(head.replaceAll("\r\n[ \t]+", " ").split("\r\n"))
        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst();
  }
}
