package org.presente.sandbox.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.presente.sandbox.mail.MailCatcher.Trouble;

/** One connection (RFC 5321, 4.1.1 and 4.5.1: the minimum implementation, without VRFY). */
final class MailDialogue implements Runnable {
  private static final String NOT_NOW = "451 4.3.0 try again later";

  private final MailCatcher catcher;
  private final Socket client;
  private final List<String> recipients = new ArrayList<>();
  private String sender = "";
  private Trouble trouble = Trouble.NONE;

  MailDialogue(MailCatcher catcher, Socket client) {
    this.catcher = catcher;
    this.client = client;
  }

  @Override
  public void run() {
    try (client;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = client.getOutputStream()) {
      if (catcher.isAway()) {
        say(out, "421 4.3.2 service not available");
        return;
      }
      say(out, "220 sandbox ESMTP");
      String line = in.readLine();
      while (line != null && answer(line, in, out)) {
        line = in.readLine();
      }
    } catch (IOException | RuntimeException hungUp) {
      // The client sees a closed connection, as with a server that dies.
      return;
    }
  }

  /** False ends the connection. */
  private boolean answer(String line, BufferedReader in, OutputStream out) throws IOException {
    switch (line.split(" ", 2)[0].toUpperCase(Locale.ROOT)) {
      case "EHLO" -> say(out, "250-sandbox\r\n250 8BITMIME");
      case "HELO", "NOOP" -> say(out, "250 ok");
      case "MAIL" -> begin(line, out);
      case "RCPT" -> recipient(line, out);
      case "DATA" -> {
        return data(in, out);
      }
      case "RSET" -> {
        recipients.clear();
        say(out, "250 ok");
      }
      case "QUIT" -> {
        say(out, "221 bye");
        return false;
      }
      default -> say(out, "502 5.5.1 not implemented");
    }
    return true;
  }

  private void begin(String line, OutputStream out) throws IOException {
    sender = address(line);
    recipients.clear();
    trouble = catcher.next();
    say(out, "250 ok");
  }

  private void recipient(String line, OutputStream out) throws IOException {
    if (trouble == Trouble.AT_RECIPIENT) {
      say(out, NOT_NOW);
    } else {
      recipients.add(address(line));
      say(out, "250 ok");
    }
  }

  private static String address(String line) {
    return line.replaceAll("^[^<]*<|>.*$", "");
  }

  private boolean data(BufferedReader in, OutputStream out) throws IOException {
    if (trouble == Trouble.AT_DATA || recipients.isEmpty()) {
      say(out, NOT_NOW);
      return true;
    }
    if (trouble == Trouble.HANG_UP) {
      return false;
    }
    say(out, "354 go on");
    StringBuilder source = new StringBuilder();
    for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
      if (line == null) {
        return false;
      }
      source.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
    }
    if (trouble == Trouble.AFTER_DATA) {
      say(out, NOT_NOW);
    } else {
      catcher.keep(new CaughtMail(sender, recipients, source.toString()));
      say(out, "250 2.0.0 taken");
    }
    return true;
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }
}
