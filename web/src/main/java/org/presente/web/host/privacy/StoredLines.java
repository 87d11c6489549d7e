package org.presente.web.host.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.presente.host.privacy.PrivacyService;
import org.presente.host.privacy.StoredView;
import org.presente.host.stored.Kind;
import org.presente.host.stored.Whose;
import org.presente.web.host.language.ReaderTexts;

/** What is stored of whom, why and how long: made of the declarations of host and plugins. */
@Named
@RequestScoped
public class StoredLines {
  @Inject private PrivacyService privacy;
  @Inject private ReaderTexts texts;
  private List<Line> lines;

  /** One purpose, in words. */
  public record Line(String why, String whose, String what, String kept, String owner) {}

  public List<Line> getAll() {
    if (lines == null) {
      lines = privacy.stored().stream().map(this::line).toList();
    }
    return lines;
  }

  private Line line(StoredView view) {
    return new Line(
        texts.of(whyKey(view.purpose())),
        texts.of(whoseKey(view.whose())),
        view.kinds().stream()
            .map(kind -> texts.of(kindKey(kind)))
            .collect(Collectors.joining(", ")),
        kept(view),
        view.owner());
  }

  private String kept(StoredView view) {
    return view.time()
        .map(this::time)
        .orElseGet(() -> texts.of(keptKey(view.reason().orElseThrow())));
  }

  private String time(Duration time) {
    return time.toDays() > 0
        ? texts.of("privacy.kept.days", time.toDays())
        : texts.of("privacy.kept.hours", time.toHours());
  }

  /** Key of the text of a purpose. */
  public static String whyKey(String purpose) {
    return "privacy.why." + purpose;
  }

  /** Key of the text of a reason to keep something. */
  public static String keptKey(String reason) {
    return "privacy.kept." + reason;
  }

  public static String whoseKey(Whose whose) {
    return "privacy.whose." + whose.name().toLowerCase(Locale.ROOT);
  }

  public static String kindKey(Kind kind) {
    return "privacy.kind." + kind.name().toLowerCase(Locale.ROOT);
  }
}
