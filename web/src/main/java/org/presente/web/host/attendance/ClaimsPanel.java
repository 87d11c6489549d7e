package org.presente.web.host.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presente.host.attendance.claim.ClaimService;
import org.presente.host.attendance.claim.ClaimableView;
import org.presente.host.attendance.domain.identity.ClaimAnswer;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.visit.CurrentVisit;

/** What a student may say about people who were not recognised: that was me. */
@Named
@RequestScoped
public class ClaimsPanel {
  /** Class, then person: {@code 42 0a1b…}. */
  private static final Pattern CLAIM = Pattern.compile("([0-9]{1,18}) ([0-9a-f]{24})");

  @Inject private ClaimService claims;
  @Inject private CurrentVisit visit;
  @Inject private ButtonPressed pressed;
  @Inject private ReaderTexts texts;
  private List<ClaimableView> classes;

  /** Empty when another button was pressed. */
  Optional<Done> act() {
    Optional<Done> claimed =
        pressed.value("claim").map(CLAIM::matcher).filter(Matcher::matches).map(this::claim);
    return claimed.or(
        () -> {
          Optional<Long> back = pressed.id("takeback");
          back.ifPresent(session -> claims.takeBack(visit.get(), session));
          return back.map(any -> Done.CLAIMED);
        });
  }

  private Done claim(Matcher asked) {
    claims.claim(visit.get(), Long.parseLong(asked.group(1)), asked.group(2));
    return Done.CLAIMED;
  }

  public List<ClaimableView> getClasses() {
    if (classes == null) {
      classes = claims.claimable(visit.get());
    }
    return classes;
  }

  /** What became of a claim, in words. */
  public String answer(ClaimableView one) {
    String key = one.answer().map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("open");
    return texts.of("attendance.claim." + key, one.said().orElse(""));
  }

  public String style(ClaimableView one) {
    return switch (one.answer().orElseThrow()) {
      case OPEN -> "wait";
      case ACCEPTED -> "good";
      case REFUSED -> "bad";
      case SETTLED -> "";
    };
  }

  public boolean isOpen(ClaimableView one) {
    return one.answer().filter(it -> it == ClaimAnswer.OPEN).isPresent();
  }
}
