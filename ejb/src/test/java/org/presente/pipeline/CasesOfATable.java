package org.presente.pipeline;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of one table, in one school for them all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CasesOfATable {
  static Classroom school;

  /** What is done for each row, given its id. */
  abstract CaseTable<Consumer<String>> table();

  @BeforeAll
  void openSchool() {
    school = new Classroom();
  }

  @AfterAll
  void closeSchool() {
    school.closeBlameless();
  }

  Stream<String> ids() {
    return table().ids();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ids")
  void theLmsReceivesTheMarksOfTheTable(String id) {
    table().of(id).accept(id);
  }
}
