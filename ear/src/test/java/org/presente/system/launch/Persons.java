package org.presente.system.launch;

import java.util.List;

/** Who launches in these tests. None of it may stand in a log. */
final class Persons {
  static final String GIVEN = "Adalgisa";
  static final String FAMILY = "Quirinópolis";
  static final String NAME = GIVEN + " " + FAMILY;
  static final String EMAIL = "adalgisa.q@school.example";

  private Persons() {}

  static List<String> secrets() {
    return List.of(GIVEN, "Quirin", "adalgisa", "school.example");
  }
}
