package org.presente.web.host.setting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.presente.host.plugin.SettingKind;
import org.presente.host.plugin.decision.SettingDecision;
import org.presente.host.plugin.decision.SettingView;
import org.presente.web.host.language.ReaderTexts;

/** The fields of settings as they are shown and sent. */
@RequestScoped
public class SettingFields {
  private static final String VALUE = "value.";
  private static final String LOCK = "lock.";

  @Inject private HttpServletRequest request;
  @Inject private ReaderTexts texts;
  private List<String> wrong = List.of();

  /** What was sent, of the settings that could be chosen. */
  List<SettingDecision> sent(List<SettingView> shown) {
    return shown.stream().filter(view -> !view.bound()).map(this::sent).toList();
  }

  private SettingDecision sent(SettingView view) {
    String name = view.setting().name();
    return new SettingDecision(
        name,
        Optional.ofNullable(request.getParameter(VALUE + name)).filter(text -> !isLeft(view, text)),
        request.getParameter(LOCK + name) != null);
  }

  /** Whether the choice is left to the wider places. */
  private static boolean isLeft(SettingView view, String text) {
    boolean isLine = view.setting().kind() instanceof SettingKind.Text;
    return text.isBlank() || (!isLine && SettingField.INHERITED.equals(text));
  }

  /**
   * Decides what was sent.
   *
   * @param desk returns the names of settings whose value is none
   * @return whether it was kept
   */
  public boolean decide(
      List<SettingView> shown, Function<List<SettingDecision>, List<String>> desk) {
    wrong = desk.apply(sent(shown));
    return wrong.isEmpty();
  }

  /** With what was typed where it was refused, else as it is stored. */
  public List<SettingField> of(List<SettingView> shown) {
    return shown.stream()
        .map(
            view ->
                new SettingField(
                    view,
                    texts,
                    wrong.isEmpty() || view.bound() ? stored(view) : sent(view),
                    wrong.contains(view.setting().name())))
        .toList();
  }

  private static SettingDecision stored(SettingView view) {
    return new SettingDecision(view.setting().name(), view.own(), view.locked());
  }
}
