package org.presente.sandbox.lms.page;

import static org.presente.sandbox.lms.platform.Html.escape;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.presente.sandbox.mail.CaughtMail;
import org.presente.sandbox.mail.MailCatcher;
import org.presente.sandbox.mail.MailText;

/** What people of the campus were written to: nothing leaves this machine. */
final class MailPage implements Handler {
  private final Shell shell;
  private final MailCatcher mail;

  MailPage(Shell shell, MailCatcher mail) {
    this.shell = shell;
    this.mail = mail;
  }

  @Override
  public void handle(Context context) {
    List<CaughtMail> newest = new ArrayList<>(mail.mails());
    Collections.reverse(newest);
    StringBuilder body = new StringBuilder("<h1>Mail</h1>");
    if (newest.isEmpty()) {
      body.append("<p id=\"no-mail\">Nobody was written to yet.</p>");
    }
    newest.forEach(it -> body.append(article(it)));
    shell.show(context, "Mail", body.toString());
  }

  private static String article(CaughtMail mail) {
    return """
        <section class="mail"><h2>%s</h2><p>To %s</p>
        <pre style="white-space:pre-wrap">%s</pre></section>
        """
        .formatted(
            escape(MailText.header(mail.header("Subject").orElse(""))),
            escape(String.join(", ", mail.recipients())),
            escape(MailText.plain(mail.source())));
  }
}
