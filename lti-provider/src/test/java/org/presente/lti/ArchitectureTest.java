package org.presente.lti;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;

@AnalyzeClasses(packages = "org.presente.lti", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /** javax.crypto is part of Java SE, not of a server. */
  @ArchTest
  static final ArchRule theLibraryKnowsJavaAndTheJoseLibraryOnly =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "javax.crypto..", "com.nimbusds.jose..", "org.presente.lti..");

  @ArchTest
  static final ArchRule whatTheJoseLibraryShadesIsItsOwn =
      noClasses().should().dependOnClassesThat().resideInAPackage("com.nimbusds.jose.shaded..");

  @ArchTest
  static final ArchRule packagesFormNoCircle =
      slices().matching("org.presente.lti.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule timeComesFromAClock =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Clock.class, "systemUTC");

  @ArchTest
  static void theRulesSeeEveryPackage(JavaClasses all) {
    assertThat(all.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(
            "org.presente.lti.ags",
            "org.presente.lti.deeplinking",
            "org.presente.lti.groups",
            "org.presente.lti.http",
            "org.presente.lti.json",
            "org.presente.lti.launch",
            "org.presente.lti.message",
            "org.presente.lti.notice",
            "org.presente.lti.nrps",
            "org.presente.lti.registration",
            "org.presente.lti.security");
  }
}
