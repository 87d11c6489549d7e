package org.presente.sandbox.zoom;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class StateIsPlainTest {
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
        .check(new ClassFileImporter().importPackages("org.presente.sandbox.zoom"));
  }
}
