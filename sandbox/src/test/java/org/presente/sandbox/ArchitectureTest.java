package org.presente.sandbox;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** The sandbox must be able to disagree with the product, so it shares no code with it. */
class ArchitectureTest {
  private static final JavaClasses SANDBOX =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.presente");

  private static final DescribedPredicate<JavaClass> PRODUCT =
      resideInAPackage("org.presente..")
          .and(DescribedPredicate.not(resideInAPackage("org.presente.sandbox..")))
          .as("code of the product");

  @Test
  void nothingOfTheProductIsUsed() {
    noClasses()
        .that()
        .resideInAPackage("org.presente.sandbox..")
        .should()
        .dependOnClassesThat(PRODUCT)
        .allowEmptyShould(false)
        .check(SANDBOX);
  }

  @Test
  void simulatorAndMiniLmsKnowNothingOfEachOther() {
    noClasses()
        .that()
        .resideInAPackage("org.presente.sandbox.zoom..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.presente.sandbox.lms..")
        .allowEmptyShould(false)
        .check(SANDBOX);
    noClasses()
        .that()
        .resideInAPackage("org.presente.sandbox.lms..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.presente.sandbox.zoom..")
        .allowEmptyShould(false)
        .check(SANDBOX);
  }

  @Test
  void stateOfTheSimulatorIsPlainValues() {
    classes()
        .that()
        .resideInAPackage("org.presente.sandbox.zoom.state..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "com.fasterxml.jackson..", "org.presente.sandbox.zoom.state..")
        .allowEmptyShould(false)
        .check(SANDBOX);
  }
}
