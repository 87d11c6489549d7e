package org.presente.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.presente.host.audit.AuditLog;
import org.presente.host.audit.AuditView;
import org.presente.host.course.CourseSettingsService;
import org.presente.host.course.NotAllowed;
import org.presente.host.course.Visit;
import org.presente.host.plugin.PluginSetting;
import org.presente.host.plugin.PluginSettings;
import org.presente.host.plugin.Plugins;
import org.presente.host.plugin.RightsBook;
import org.presente.host.plugin.decision.PluginAdminService;
import org.presente.host.plugin.decision.SettingDecision;
import org.presente.host.plugin.decision.SettingView;
import org.presente.host.roster.CourseRole;
import org.presente.notes.NotesPlugin.Paper;
import org.presente.testing.Backend;
import org.presente.testing.MovableClock;
import org.presente.testing.OnEveryDatabase;
import org.presente.testing.School;
import org.presente.testing.TestDatabase;

/** Settings and rights of a plugin that the host knows by its declaration alone. */
@OnEveryDatabase
class NotesSettingsTest {
  private static final Optional<Long> EVERYWHERE = Optional.empty();
  @Parameter private TestDatabase database;
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-28T09:00:00Z"));
  private Backend backend;
  private School school;
  private School other;

  @BeforeEach
  void begin() {
    database.clear();
    backend = backend();
    school = new School(backend, "https://lms.example", "1", "c");
    other = new School(backend, "https://other.example", "1", "c");
  }

  private Backend backend() {
    Backend node = new Backend(database, clock, Map.of());
    node.beans().with(Plugins.class, new Plugins(List.of(new NotesPlugin())));
    return node;
  }

  @Test
  void theDeclarationHoldsUntilSomebodyDecides() {
    assertThat(in(school, NotesPlugin.LONGEST)).isEqualTo(100);
    assertThat(in(school, NotesPlugin.PAPER)).isEqualTo(Paper.LINED);
  }

  @Test
  void theNarrowestWordHolds() {
    decide(EVERYWHERE, says(NotesPlugin.LONGEST, "200"));
    assertThat(in(other, NotesPlugin.LONGEST)).isEqualTo(200);

    decide(Optional.of(school.registrationId), says(NotesPlugin.LONGEST, "300"));
    assertThat(in(school, NotesPlugin.LONGEST)).isEqualTo(300);
    assertThat(in(other, NotesPlugin.LONGEST)).isEqualTo(200);

    assertThat(courseDecides(says(NotesPlugin.LONGEST, " 400 "))).containsExactly("notes:longest");
    assertThat(courseDecides(says(NotesPlugin.LONGEST, "400"))).isEmpty();
    assertThat(in(school, NotesPlugin.LONGEST)).isEqualTo(400);

    courseDecides(nothing(NotesPlugin.LONGEST));
    assertThat(in(school, NotesPlugin.LONGEST)).isEqualTo(300);
    assertThat(rows("course_id is not null")).isZero();
  }

  @Test
  void aLockEndsTheSearchAndBindsWhatWasDecidedBefore() {
    courseDecides(says(NotesPlugin.PAPER, "PLAIN"));
    assertThat(in(school, NotesPlugin.PAPER)).isEqualTo(Paper.PLAIN);

    decide(Optional.of(school.registrationId), locked(NotesPlugin.PAPER, Optional.empty()));

    assertThat(in(school, NotesPlugin.PAPER)).isEqualTo(Paper.LINED);
    assertThat(isLocked(school, NotesPlugin.PAPER)).isTrue();
    assertThat(isLocked(other, NotesPlugin.PAPER)).isFalse();
    assertThat(courseView(NotesPlugin.PAPER))
        .returns(true, SettingView::bound)
        .returns("LINED", SettingView::inherited);
    assertThat(courseDecides(says(NotesPlugin.PAPER, "PLAIN"))).isEmpty();
    assertThat(in(school, NotesPlugin.PAPER)).isEqualTo(Paper.LINED);
  }

  @Test
  void theInstallationsLockBindsPlatforms() {
    decide(Optional.of(school.registrationId), says(NotesPlugin.SHARED, "false"));
    decide(EVERYWHERE, locked(NotesPlugin.SHARED, Optional.of("true")));

    assertThat(in(school, NotesPlugin.SHARED)).isTrue();
    decide(Optional.of(school.registrationId), says(NotesPlugin.SHARED, "false"));
    assertThat(in(school, NotesPlugin.SHARED)).isTrue();
  }

  @Test
  void wrongValuesAreNamedAndNothingIsKept() {
    assertThat(
            decide(
                EVERYWHERE,
                says(NotesPlugin.SHARED, "true"),
                says(NotesPlugin.LONGEST, "9"),
                says(NotesPlugin.PAPER, "SQUARED"),
                says(NotesPlugin.TITLE, "longer than twenty characters")))
        .containsExactly("notes:longest", "notes:paper", "notes:title");
    assertThat(in(school, NotesPlugin.SHARED)).isFalse();
    assertThat(rows("1 = 1")).isZero();
  }

  @Test
  void whatIsForAdminsAloneIsNoCoursesBusiness() {
    courseDecides(says(NotesPlugin.TITLE, "Ours"));
    assertThat(in(school, NotesPlugin.TITLE)).isEqualTo("Notes");
    assertThat(courseViews().keySet())
        .containsExactlyInAnyOrder("notes:longest", "notes:shared", "notes:paper");
  }

  @Test
  void studentsDecideNothing() {
    Visit student = visit(CourseRole.LEARNER);
    CourseSettingsService service = backend.get(CourseSettingsService.class);
    assertThatThrownBy(() -> backend.tx(() -> service.settings(student)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> backend.tx(() -> service.decide(student, List.of())))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void anotherNodeKnowsWithinFiveSeconds() {
    Backend node = backend();
    assertThat(in(node, school, NotesPlugin.LONGEST)).isEqualTo(100);
    decide(EVERYWHERE, says(NotesPlugin.LONGEST, "200"));
    assertThat(in(school, NotesPlugin.LONGEST)).isEqualTo(200);

    clock.advance(Duration.ofSeconds(4));
    assertThat(in(node, school, NotesPlugin.LONGEST)).isEqualTo(100);
    clock.advance(Duration.ofSeconds(1));
    assertThat(in(node, school, NotesPlugin.LONGEST)).isEqualTo(200);
  }

  @Test
  void rightsOfARoleAreDecidedForOnePlatformAndOnlyTheDifferenceIsKept() {
    decideRights("notes:write LEARNER", "notes:erase INSTRUCTOR", "notes:erase ASSISTANT");

    assertThat(visit(CourseRole.ASSISTANT).may(NotesPlugin.ERASE)).isTrue();
    assertThat(visit(CourseRole.LEARNER).may(NotesPlugin.WRITE)).isTrue();
    assertThat(visit(CourseRole.INSTRUCTOR).may(NotesPlugin.WRITE)).isFalse();
    assertThat(visit(CourseRole.ADMINISTRATOR).may(NotesPlugin.WRITE)).isFalse();
    assertThat(visit(CourseRole.ADMINISTRATOR).may(NotesPlugin.ERASE)).isTrue();
    assertThat(backend.get(RightsBook.class).of(other.registrationId).granted()).isEmpty();
    assertThat(audited())
        .extracting(AuditView::act, AuditView::detail)
        .containsExactly(
            tuple("plugin.rights-changed", "-notes:write INSTRUCTOR, +notes:erase ASSISTANT"));

    decideRights("notes:write LEARNER", "notes:write INSTRUCTOR", "notes:erase INSTRUCTOR");
    assertThat(visit(CourseRole.ASSISTANT).may(NotesPlugin.ERASE)).isFalse();
    assertThat(count("plugin_right", "1 = 1")).isZero();
  }

  private void decideRights(String... may) {
    backend.run(
        () ->
            backend
                .get(PluginAdminService.class)
                .decideRights(
                    "ada",
                    school.registrationId,
                    new NotesPlugin().capabilities(),
                    Set.copyOf(Arrays.asList(may))));
  }

  private List<AuditView> audited() {
    return backend.tx(
        () -> backend.get(AuditLog.class).of("registration " + school.registrationId, 10));
  }

  private Visit visit(CourseRole role) {
    return school.visit(1, 1, role).under(backend.get(RightsBook.class).of(school.registrationId));
  }

  private List<String> decide(Optional<Long> platform, SettingDecision... decisions) {
    PluginAdminService service = backend.get(PluginAdminService.class);
    return backend.tx(() -> service.decide("ada", platform, Arrays.asList(decisions)));
  }

  private List<String> courseDecides(SettingDecision decision) {
    CourseSettingsService service = backend.get(CourseSettingsService.class);
    return backend.tx(() -> service.decide(visit(CourseRole.INSTRUCTOR), List.of(decision)));
  }

  private Map<String, SettingView> courseViews() {
    CourseSettingsService service = backend.get(CourseSettingsService.class);
    return backend.tx(() -> service.settings(visit(CourseRole.INSTRUCTOR))).stream()
        .collect(Collectors.toMap(view -> view.setting().name(), Function.identity()));
  }

  private SettingView courseView(PluginSetting<?> setting) {
    return courseViews().get(setting.name());
  }

  private <T> T in(School where, PluginSetting<T> setting) {
    return in(backend, where, setting);
  }

  private static <T> T in(Backend node, School where, PluginSetting<T> setting) {
    return node.get(PluginSettings.class).of(setting, where.registrationId, where.courseId);
  }

  private boolean isLocked(School where, PluginSetting<?> setting) {
    return backend.get(PluginSettings.class).isLocked(setting, where.registrationId);
  }

  private static SettingDecision says(PluginSetting<?> setting, String typed) {
    return new SettingDecision(setting.name(), Optional.of(typed), false);
  }

  private static SettingDecision nothing(PluginSetting<?> setting) {
    return new SettingDecision(setting.name(), Optional.empty(), false);
  }

  private static SettingDecision locked(PluginSetting<?> setting, Optional<String> typed) {
    return new SettingDecision(setting.name(), typed, true);
  }

  private long rows(String where) {
    return count("plugin_setting", where);
  }

  private long count(String table, String where) {
    return ((Number)
            database
                .entityManager()
                .createNativeQuery("select count(*) from " + table + " where " + where)
                .getSingleResult())
        .longValue();
  }
}
