package org.presente;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.presente.architecture.PlainJava;
import org.presente.architecture.domain.ImpureExample;

/** Domain packages are pure: plain Java all the way down, and no clock or zone of their own. */
class DomainArchitectureTest {

  private static final String DOMAIN = "org.presente..domain..";

  /** Of java.time, System and TimeZone: what gives another answer on another machine or later. */
  private static final Set<String> READS_THE_MACHINE =
      Set.of(
          "now",
          "system",
          "systemUTC",
          "systemDefault",
          "systemDefaultZone",
          "tickMillis",
          "tickSeconds",
          "tickMinutes",
          "currentTimeMillis",
          "nanoTime",
          "getDefault");

  private static final ArchRule PURE =
      classes().that().resideInAPackage(DOMAIN).should(new PlainJava()).allowEmptyShould(false);

  private static final ArchRule NO_CLOCK =
      noClasses()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .callCodeUnitWhere(
              describe("clock or zone of the machine", call -> isMachines(call.getTarget())))
          .allowEmptyShould(false);

  private static boolean isMachines(CodeUnitCallTarget target) {
    String owner = target.getOwner().getName();
    return READS_THE_MACHINE.contains(target.getName())
        && (owner.startsWith("java.time.")
            || owner.equals("java.lang.System")
            || owner.equals("java.util.TimeZone"));
  }

  @Test
  void domainIsPure() {
    JavaClasses ours =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.presente");
    PURE.check(ours);
    NO_CLOCK.check(ours);
  }

  @Test
  void rulesFindWhatTheyForbid() {
    JavaClasses impure = new ClassFileImporter().importClasses(ImpureExample.class);
    assertThat(PURE.evaluate(impure).getFailureReport().getDetails())
        .anyMatch(line -> line.contains("ArchRule"));
    List<String> clocks = NO_CLOCK.evaluate(impure).getFailureReport().getDetails();
    assertThat(clocks).anyMatch(line -> line.contains("Instant.now"));
    assertThat(clocks).anyMatch(line -> line.contains("ZoneId.systemDefault"));
    assertThat(clocks).anyMatch(line -> line.contains("Clock.systemUTC"));
    assertThat(clocks).anyMatch(line -> line.contains("System.nanoTime"));
    assertThat(clocks).anyMatch(line -> line.contains("TimeZone.getDefault"));
  }

  @Test
  void ruleThatMatchesNothingFails() {
    JavaClasses none = new ClassFileImporter().importClasses(DomainArchitectureTest.class);
    for (ArchRule rule : List.of(PURE, NO_CLOCK)) {
      assertThatThrownBy(() -> rule.evaluate(none)).isInstanceOf(AssertionError.class);
    }
  }
}
