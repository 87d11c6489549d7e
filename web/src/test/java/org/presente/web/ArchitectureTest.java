package org.presente.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Named;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

@AnalyzeClasses(packages = "org.presente.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule hostDoesNotKnowZoom =
      noClasses()
          .that()
          .resideInAPackage("org.presente.web.host..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.presente.web.zoom..", "org.presente.zoom..");

  @ArchTest
  static final ArchRule pagesAskFacadesOnly =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.presente..persistence..", "jakarta.persistence..", "java.sql..");

  @ArchTest
  static final ArchRule eachPageHasItsFaceletBesideIt =
      classes()
          .that()
          .haveSimpleNameEndingWith("Page")
          .and()
          .areNotInterfaces()
          .should(haveFacelet());

  @ArchTest
  static final ArchRule servletsAreCalledSo =
      classes()
          .that()
          .areAssignableTo(jakarta.servlet.http.HttpServlet.class)
          .should()
          .haveSimpleNameEndingWith("Servlet");

  /** Pages name beans by the class's name alone; the server refuses two of one name. */
  @ArchTest
  static void noTwoBeansHaveOneName(JavaClasses all) {
    List<String> names =
        all.stream()
            .filter(type -> type.isAnnotatedWith(Named.class))
            .map(ArchitectureTest::nameOf)
            .toList();
    assertThat(names).hasSizeGreaterThan(30).doesNotHaveDuplicates();
  }

  private static String nameOf(JavaClass bean) {
    String given = bean.getAnnotationOfType(Named.class).value();
    String simple = bean.getSimpleName();
    return given.isEmpty()
        ? simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1)
        : given;
  }

  private static ArchCondition<JavaClass> haveFacelet() {
    return new ArchCondition<>("have a Facelet of the same folder and stem") {
      @Override
      public void check(JavaClass page, ConditionEvents events) {
        Path facelet = Path.of("src/main/webapp").resolve(Facelets.pathOf(page.getName()));
        events.add(
            new SimpleConditionEvent(page, Files.exists(facelet), page.getName() + ": " + facelet));
      }
    };
  }
}
