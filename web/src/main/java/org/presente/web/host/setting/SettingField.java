package org.presente.web.host.setting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.plugin.SettingKind;
import org.presente.host.plugin.decision.SettingDecision;
import org.presente.host.plugin.decision.SettingView;
import org.presente.web.host.language.ReaderTexts;

/** A setting in a form ({@code fields.xhtml}); the texts are found by its name. */
public class SettingField {
  /** Sent for what is inherited: an empty value would be left out of the page. */
  static final String INHERITED = "inherited";

  private final SettingView view;
  private final ReaderTexts texts;
  private final SettingDecision decision;
  private final boolean wrong;

  SettingField(SettingView view, ReaderTexts texts, SettingDecision decision, boolean wrong) {
    this.view = view;
    this.texts = texts;
    this.decision = decision;
    this.wrong = wrong;
  }

  /**
   * One of a list's entries.
   *
   * @param value {@link #INHERITED} for what is inherited
   */
  public record Entry(String value, String label, boolean chosen) {}

  /** A colon would end the key in a bundle. */
  public static String textKey(String name) {
    return "setting." + name.replace(':', '.');
  }

  /** The key of a choice's name. */
  public static String textKey(String name, String constant) {
    return textKey(name) + "." + constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String getName() {
    return view.setting().name();
  }

  /** For the page's identifiers. */
  public String getId() {
    return getName().replace(':', '-');
  }

  public String getLabel() {
    return texts.of(textKey(getName()));
  }

  public boolean isList() {
    return !(isNumber() || isText());
  }

  public boolean isNumber() {
    return view.setting().kind() instanceof SettingKind.WholeNumber;
  }

  public boolean isText() {
    return view.setting().kind() instanceof SettingKind.Text;
  }

  public int getLeast() {
    return ((SettingKind.WholeNumber) view.setting().kind()).least();
  }

  public int getMost() {
    return ((SettingKind.WholeNumber) view.setting().kind()).most();
  }

  public int getLongest() {
    return ((SettingKind.Text) view.setting().kind()).longest();
  }

  /** What was typed last, else what this place says. */
  public String getValue() {
    return decision.typed().orElse("");
  }

  /** What holds as long as nothing is chosen here. */
  public String getInherited() {
    String text = view.inherited();
    return text.isEmpty() ? texts.of("setting.nothing") : isList() ? label(text) : text;
  }

  public List<Entry> getEntries() {
    Optional<String> chosen = decision.typed();
    Entry none =
        new Entry(INHERITED, texts.of("setting.as-inherited", getInherited()), chosen.isEmpty());
    return Stream.concat(
            Stream.of(none),
            values().map(v -> new Entry(v, label(v), chosen.equals(Optional.of(v)))))
        .toList();
  }

  private Stream<String> values() {
    return view.setting().kind() instanceof SettingKind.Choice<?> choice
        ? choice.names().stream()
        : Stream.of("true", "false");
  }

  private String label(String value) {
    return view.setting().kind() instanceof SettingKind.YesNo
        ? texts.of(Boolean.parseBoolean(value) ? "setting.yes" : "setting.no")
        : texts.of(textKey(getName(), value));
  }

  public boolean isLocked() {
    return decision.locked();
  }

  /** Whether an admin has the last word, so that there is nothing to choose. */
  public boolean isBound() {
    return view.bound();
  }

  /** Whether what was typed is no value. */
  public boolean isWrong() {
    return wrong;
  }
}
