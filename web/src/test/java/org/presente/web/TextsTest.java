package org.presente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.host.attendance.AttendanceCapabilities;
import org.presente.host.backup.BackupCapabilities;
import org.presente.host.backup.BackupFlaw;
import org.presente.host.backup.PlannedStep;
import org.presente.host.backup.RestoreState;
import org.presente.host.course.CourseCapabilities;
import org.presente.host.platform.RegistrationState;
import org.presente.host.platform.form.FieldFault;
import org.presente.host.platform.form.PlatformPreset;
import org.presente.host.plugin.LessonStatus;
import org.presente.host.plugin.SettingKind;
import org.presente.host.roster.CourseRole;
import org.presente.host.selftest.TestStep;
import org.presente.lti.launch.LaunchStep;
import org.presente.lti.launch.LoginStep;
import org.presente.lti.registration.RegistrationStep;
import org.presente.web.host.admin.AllCapabilities;
import org.presente.web.host.setting.SettingField;
import org.presente.zoom.account.CheckStep;
import org.presente.zoom.account.Feature;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.ZoomPlan;
import org.presente.zoom.live.LiveCapabilities;
import org.presente.zoom.meeting.ZoomCapabilities;
import org.presente.zoom.meeting.setting.ZoomSettings;
import org.presente.zoom.office.OfficeCapabilities;
import org.presente.zoom.office.domain.Refusal;
import org.presente.zoom.recording.RecordingCapabilities;

class TextsTest {
  private static final Pattern USED = Pattern.compile("m\\.of\\('([^']+)'[,)]");

  private static Properties bundle(String suffix) {
    Properties texts = new Properties();
    try (InputStream file =
        TextsTest.class.getResourceAsStream(
            "/org/presente/web/messages" + suffix + ".properties")) {
      texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
    return texts;
  }

  private static Set<String> keys(String suffix) {
    return new TreeSet<>(bundle(suffix).stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"_es", "_pt_BR"})
  void eachLanguageHasEveryKey(String suffix) {
    assertThat(keys(suffix)).isEqualTo(keys(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_es", "_pt_BR"})
  void eachTextIsFilledAndAFormat(String suffix) {
    bundle(suffix)
        .forEach(
            (key, text) -> {
              assertThat((String) text).as("%s", key).isNotBlank().doesNotContain("'");
              assertThat(new MessageFormat((String) text, Locale.ROOT)).isNotNull();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"_es", "_pt_BR"})
  void eachTranslationHasTheSamePlaceholders(String suffix) {
    Properties translated = bundle(suffix);
    bundle("")
        .forEach(
            (key, text) ->
                assertThat(placeholders(translated.getProperty((String) key)))
                    .as("%s", key)
                    .isEqualTo(placeholders((String) text)));
  }

  private static Set<String> placeholders(String text) {
    return Pattern.compile("\\{\\d")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  @Test
  void eachKeyThatAPageNamesExists() {
    Set<String> used =
        Facelets.all().stream()
            .flatMap(file -> USED.matcher(Facelets.read(file)).results())
            .map(match -> match.group(1))
            .collect(Collectors.toSet());
    assertThat(used).hasSizeGreaterThan(50);
    assertThat(keys("")).containsAll(used);
  }

  @Test
  void eachStepThatCanFailHasItsSentence() {
    assertThat(keys(""))
        .containsAll(named("launch.step.", LaunchStep.values()))
        .containsAll(named("login.step.", LoginStep.values()))
        .containsAll(named("register.step.", RegistrationStep.values()));
  }

  @Test
  void whatAnAdminReadsOfPlatformsIsTranslated() {
    assertThat(keys(""))
        .containsAll(Stream.of(FieldFault.Fault.values()).map(FieldFault.Fault::key).toList())
        .containsAll(
            Stream.of(RegistrationState.values()).map(s -> "admin.registration." + s).toList())
        .containsAll(
            Stream.of(PlatformPreset.values()).map(p -> "admin.preset." + p.key()).toList())
        .containsAll(named("admin.selftest.step.", TestStep.Kind.values()))
        .containsAll(named("admin.selftest.remedy.", TestStep.Kind.values()))
        .containsAll(
            Stream.of(TestStep.Result.values()).map(r -> "admin.selftest.result." + r).toList())
        .containsAll(Stream.of(CourseRole.values()).map(r -> "admin.role." + r).toList());
  }

  @Test
  void eachSentenceOfThePluginIsTranslated() {
    assertThat(keys(""))
        .containsAll(Stream.of(Sentence.values()).map(Sentence::key).toList())
        .containsAll(Stream.of(Refusal.values()).map(Refusal::key).toList())
        .containsAll(Stream.of(Feature.values()).map(Feature::key).toList())
        .containsAll(named("zoom.phase.", LessonStatus.Phase.values()))
        .containsAll(named("zoom.check.", CheckStep.Kind.values()))
        .containsAll(named("zoom.check.result.", CheckStep.Result.values()))
        .containsAll(Stream.of(ZoomPlan.values()).map(plan -> "zoom.plan." + plan.name()).toList());
  }

  @Test
  void whatARestoreSaysIsTranslated() {
    assertThat(keys(""))
        .containsAll(Stream.of(BackupFlaw.values()).map(BackupFlaw::key).toList())
        .containsAll(Stream.of(RestoreState.values()).map(RestoreState::key).toList())
        .containsAll(named("backup.action.", PlannedStep.Action.values()));
  }

  @Test
  void eachCapabilityIsTranslated() {
    assertThat(keys(""))
        .containsAll(
            Stream.of(
                    CourseCapabilities.all(),
                    AttendanceCapabilities.all(),
                    BackupCapabilities.all(),
                    ZoomCapabilities.all(),
                    LiveCapabilities.all(),
                    RecordingCapabilities.all(),
                    OfficeCapabilities.all())
                .flatMap(List::stream)
                .map(AllCapabilities::textKey)
                .toList());
  }

  @Test
  void eachSettingAndEachOfItsChoicesIsTranslated() {
    assertThat(keys(""))
        .containsAll(
            ZoomSettings.all().stream().map(it -> SettingField.textKey(it.name())).toList())
        .containsAll(
            ZoomSettings.all().stream()
                .filter(setting -> setting.kind() instanceof SettingKind.Choice<?>)
                .flatMap(
                    setting ->
                        ((SettingKind.Choice<?>) setting.kind())
                            .names().stream()
                                .map(name -> SettingField.textKey(setting.name(), name)))
                .toList());
  }

  private static Set<String> named(String prefix, Enum<?>[] values) {
    return Stream.of(values)
        .map(value -> prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.toSet());
  }

  @Test
  void noPageHoldsATextOfItsOwn() {
    Function<String, String> withoutMarkup =
        source ->
            source
                .replaceAll("(?s)<!--.*?-->", " ")
                .replaceAll("(?i)<!DOCTYPE[^>]*>", " ")
                .replaceAll("(?s)#\\{.*?\\}", " ")
                .replaceAll("(?s)<[^>]*>", " ");
    for (var file : Facelets.all()) {
      assertThat(withoutMarkup.apply(Facelets.read(file)))
          .as("%s", file)
          .doesNotContainPattern("\\p{L}");
    }
  }

  @Test
  void noAttributeThatPeopleReadHoldsATextOfItsOwn() {
    Pattern readable =
        Pattern.compile(
            "\\b(?:title|alt|placeholder|aria-label|label|requiredMessage|header|emptyMessage|data-label|data-confirm)=\"([^\"]*)\"");
    Set<String> fixed = new HashSet<>();
    for (var file : Facelets.all()) {
      readable
          .matcher(Facelets.read(file))
          .results()
          .map(match -> match.group(1).replaceAll("#\\{.*?\\}", "").strip())
          .filter(rest -> !rest.isEmpty())
          .forEach(rest -> fixed.add(file + ": " + rest));
    }
    assertThat(fixed).isEmpty();
  }

  @Test
  void noKeyIsLeftOver() {
    Set<String> dynamic =
        Set.of(
            "problem.",
            "privacy.",
            "launch.step.",
            "login.step.",
            "register.",
            "admin.act.",
            "admin.deployment.",
            "admin.fault.",
            "admin.guide.",
            "admin.binding.",
            "recording.has.",
            "recording.sharing.",
            "admin.identity.",
            "admin.may.",
            "admin.paste.",
            "admin.preset.",
            "admin.registration.",
            "admin.role.",
            "admin.selftest.",
            "admin.work.",
            "matter.",
            "home.show.",
            "home.kind.",
            "home.state.",
            "zoom.",
            "setting.",
            "api.problem.",
            "admin.clients.scope.",
            "attendance.",
            "backup.");
    String sources = Sources.all();
    assertThat(keys(""))
        .allSatisfy(
            key ->
                assertThat(
                        sources.contains("'" + key + "'")
                            || sources.contains('"' + key + '"')
                            || dynamic.stream().anyMatch(key::startsWith))
                    .as(key)
                    .isTrue());
  }
}
