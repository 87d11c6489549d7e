package org.presente.web.host.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.presente.host.audit.AuditFilter;
import org.presente.host.audit.AuditLine;
import org.presente.host.audit.AuditLog;
import org.presente.web.host.attendance.words.Csv;
import org.presente.web.host.language.Reader;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.page.FileAnswer;
import org.presente.web.host.page.Paging;

/** Who changed what: searched, paged, and as a file for spreadsheets. */
@Named
@RequestScoped
public class AuditPage implements AdminSection {
  private static final int MOST_LINES = 20_000;

  @Inject private AuditLog log;
  @Inject private ButtonPressed pressed;
  @Inject private FileAnswer answer;
  @Inject private Paging paging;
  @Inject private Reader reader;
  @Inject private ReaderTexts texts;
  private List<AuditLine> lines;

  @Override
  public String path() {
    return "audit";
  }

  @Override
  public String facelet() {
    return "/admin/audit.xhtml";
  }

  @Override
  public String titleKey() {
    return "admin.audit.title";
  }

  @Override
  public int order() {
    return 92;
  }

  /** Does what the pressed button says. */
  public void act() throws IOException {
    if (pressed.value("csv").isPresent()) {
      answer.send("audit.csv", "text/csv; charset=UTF-8", csv().getBytes(StandardCharsets.UTF_8));
    }
  }

  private String csv() {
    List<List<String>> table = new ArrayList<>();
    table.add(
        List.of(
            texts.of("admin.audit.when"),
            texts.of("admin.audit.who"),
            texts.of("admin.audit.act"),
            texts.of("admin.audit.subject"),
            texts.of("admin.audit.detail")));
    log.lines(filter(), 0, MOST_LINES).stream()
        .map(
            line ->
                List.of(
                    line.happenedAt().toString(),
                    line.actor(),
                    line.act(),
                    line.subject(),
                    line.detail()))
        .forEach(table::add);
    return new Csv(reader.locale()).text(table);
  }

  private AuditFilter filter() {
    return new AuditFilter(getText(), day(getFrom(), 0), day(getUntil(), 1));
  }

  /** The beginning of a day in UTC; empty for what is no day. */
  private static Optional<Instant> day(String typed, int later) {
    try {
      return typed.isEmpty()
          ? Optional.empty()
          : Optional.of(
              LocalDate.parse(typed).plusDays(later).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  public List<AuditLine> getLines() {
    if (lines == null) {
      lines = paging.part((first, most) -> log.lines(filter(), first, most));
    }
    return lines;
  }

  public String getText() {
    return pressed.value("text").orElse("").strip();
  }

  public String getFrom() {
    return pressed.value("from").orElse("").strip();
  }

  public String getUntil() {
    return pressed.value("until").orElse("").strip();
  }
}
