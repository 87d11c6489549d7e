package org.presente.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** The sandbox knows nothing of the product, and its two servers nothing of each other. */
@AnalyzeClasses(packages = "org.presente", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {

  @ArchTest
  static final ArchRule nothingOfTheProductIsUsed =
      classes()
          .that()
          .resideInAPackage("org.presente.sandbox..")
          .should()
          .onlyDependOnClassesThat()
          .resideOutsideOfPackages(
              "org.presente.lti..",
              "org.presente.host..",
              "org.presente.zoom..",
              "org.presente.web..");

  @ArchTest
  static final ArchRule theLmsDoesNotKnowTheSimulator =
      noClasses()
          .that()
          .resideInAPackage("org.presente.sandbox.lms..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.presente.sandbox.zoom..");

  @ArchTest
  static final ArchRule theSimulatorDoesNotKnowTheLms =
      noClasses()
          .that()
          .resideInAPackage("org.presente.sandbox.zoom..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.presente.sandbox.lms..");

  @ArchTest
  static final ArchRule thePartsOfTheLmsFormNoCircle =
      SlicesRuleDefinition.slices()
          .matching("org.presente.sandbox.lms.(*)..")
          .should()
          .beFreeOfCycles();
}
