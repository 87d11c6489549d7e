package org.presente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The directions of design section 2 within the backend. */
class FeatureDirectionTest {
  /** What a plugin may use of the host: these features' root packages, and attendance's values. */
  private static final Set<String> OPEN_TO_PLUGINS =
      Set.of(
          "plugin",
          "backup",
          "course",
          "notification",
          "roster",
          "attendance",
          "task",
          "audit",
          "stored",
          "outbound",
          "secret",
          "database",
          "config");

  private static final String VALUES = "org.presente.host.attendance.domain";

  private static final ArchRule HOST_KNOWS_NO_PLUGIN =
      noClasses()
          .that()
          .resideInAPackage("org.presente.host..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.presente.zoom..")
          .allowEmptyShould(false);

  private static final ArchRule PLUGIN_USES_THE_HOSTS_FRONT_DOOR =
      classes()
          .that()
          .resideInAPackage("org.presente.zoom..")
          .should(dependOnlyOn("the host's open packages", FeatureDirectionTest::isOpenToPlugins))
          .allowEmptyShould(false);

  private static final ArchRule ENTITIES_STAY_IN_PERSISTENCE =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .resideInAPackage("..persistence")
          .allowEmptyShould(false);

  private static final ArchRule PERSISTENCE_STAYS_IN_ITS_FEATURE =
      classes()
          .that()
          .resideInAPackage("org.presente..")
          .should(dependOnlyOn("persistence of its own feature", FeatureDirectionTest::isOwn))
          .allowEmptyShould(false);

  private static final ArchRule HOST_FEATURES_HAVE_NO_CYCLE =
      slices()
          .matching("org.presente.host.(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(false);

  private static final ArchRule ZOOM_FEATURES_HAVE_NO_CYCLE =
      slices()
          .matching("org.presente.zoom.(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(false);

  private static final List<ArchRule> ALL =
      List.of(
          HOST_KNOWS_NO_PLUGIN,
          PLUGIN_USES_THE_HOSTS_FRONT_DOOR,
          ENTITIES_STAY_IN_PERSISTENCE,
          PERSISTENCE_STAYS_IN_ITS_FEATURE,
          HOST_FEATURES_HAVE_NO_CYCLE,
          ZOOM_FEATURES_HAVE_NO_CYCLE);

  @Test
  void featuresKeepTheirDirections() {
    JavaClasses ours =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.presente.host", "org.presente.zoom");
    ALL.forEach(rule -> rule.check(ours));
  }

  @Test
  void rulesThatMatchNothingFail() {
    JavaClasses none = new ClassFileImporter().importClasses(String.class);
    ALL.forEach(
        rule -> assertThatThrownBy(() -> rule.check(none)).isInstanceOf(AssertionError.class));
  }

  @Test
  void closedPackagesAreSeenAsClosed() {
    assertThat(isOpenToPlugins("", "org.presente.host.task")).isTrue();
    assertThat(isOpenToPlugins("", "org.presente.host.task.persistence")).isFalse();
    assertThat(isOpenToPlugins("", "org.presente.host.platform")).isFalse();
    assertThat(isOpenToPlugins("", VALUES + ".session")).isTrue();
    assertThat(isOwn("org.presente.zoom.sync", "org.presente.zoom.meeting.persistence")).isFalse();
    assertThat(isOwn("org.presente.zoom.meeting.push", "org.presente.zoom.meeting.persistence"))
        .isTrue();
  }

  private static boolean isOpenToPlugins(String from, String to) {
    if (!to.startsWith("org.presente.host.") || to.equals(VALUES) || to.startsWith(VALUES + ".")) {
      return true;
    }
    return OPEN_TO_PLUGINS.contains(to.substring("org.presente.host.".length()));
  }

  private static boolean isOwn(String from, String to) {
    if (!to.startsWith("org.presente.") || !to.endsWith(".persistence")) {
      return true;
    }
    String feature = to.substring(0, to.length() - ".persistence".length());
    return from.equals(feature) || from.startsWith(feature + ".");
  }

  private static ArchCondition<JavaClass> dependOnlyOn(String what, Arrow arrow) {
    return new ArchCondition<>("depend only on " + what) {
      @Override
      public void check(JavaClass from, ConditionEvents events) {
        for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
          boolean fine =
              arrow.isAllowed(from.getPackageName(), dependency.getTargetClass().getPackageName());
          events.add(new SimpleConditionEvent(from, fine, dependency.getDescription()));
        }
      }
    };
  }

  /** From one package to another. */
  private interface Arrow {
    boolean isAllowed(String from, String to);
  }
}
