package org.presente.web.host.backup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.presente.host.backup.PlannedStep;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.language.Times;

/** What a restore would do, in words; {@code #{stepWords.of(step)}} on pages. */
@Named
@RequestScoped
public class StepWords {
  @Inject private ReaderTexts texts;
  @Inject private Times times;

  public String of(PlannedStep step) {
    return texts.of(step.text(), step.facts().stream().map(this::word).toArray());
  }

  /** The word in front of the sentence. */
  public String action(PlannedStep step) {
    return texts.of("backup.action." + step.action().name().toLowerCase(Locale.ROOT));
  }

  public String style(PlannedStep step) {
    return switch (step.action()) {
      case MAKE, CHANGE -> "good";
      case SKIP -> "";
      case WARN, ASK -> "bad";
    };
  }

  private Object word(Object fact) {
    if (fact instanceof ZonedDateTime time) {
      return times.brief(time.toInstant(), time.getZone());
    }
    return fact instanceof LocalDateTime time
        ? times.brief(time.toInstant(ZoneOffset.UTC), ZoneOffset.UTC)
        : fact;
  }
}
