package org.presente.zoom;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.ZoneId;

@AnalyzeClasses(packages = "org.presente", importOptions = ImportOption.DoNotIncludeTests.class)
class ZoomClientArchitectureTest {

  @ArchTest
  static final ArchRule onlyTheGatewayAndItsRecordsAreUsedFromOutside =
      noClasses()
          .that()
          .resideInAPackage("org.presente..")
          .and()
          .resideOutsideOfPackage("org.presente.zoom.api..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.presente.zoom.api.call..",
              "org.presente.zoom.api.client..",
              "org.presente.zoom.api.domain..");

  @ArchTest
  static final ArchRule clientKnowsNoOtherFeature =
      noClasses()
          .that()
          .resideInAPackage("org.presente.zoom.api..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.presente.host..",
              "org.presente.lti..",
              "org.presente.zoom.account..",
              "org.presente.zoom.meeting..",
              "org.presente.zoom.sync..",
              "org.presente.zoom.registrant..");

  @ArchTest
  static final ArchRule rulesArePure =
      classes()
          .that()
          .resideInAnyPackage("org.presente.zoom.api.domain", "org.presente.zoom.sync.domain")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.presente.zoom.api",
              "org.presente.zoom.api.domain",
              "org.presente.zoom.meeting.domain",
              "org.presente.zoom.sync.domain");

  @ArchTest
  static final ArchRule rulesAskNoClock =
      noClasses()
          .that()
          .resideInAnyPackage("org.presente.zoom.api.domain", "org.presente.zoom.sync.domain")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault");
}
