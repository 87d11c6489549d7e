package org.presente.zoom.account;

import java.util.ArrayList;
import java.util.List;

/** What must be filled in, and how long it may be. */
record ConnectionRules(ConnectionDraft draft, boolean stored) {
  private static final int NAME_LENGTH = 200;
  private static final int ID_LENGTH = 64;
  private static final int SECRET_LENGTH = 200;
  private static final int SERVES_LENGTH = 320;

  List<FieldProblem> problems() {
    List<FieldProblem> problems = new ArrayList<>();
    required("name", draft.name(), NAME_LENGTH, problems);
    required("accountId", draft.accountId(), ID_LENGTH, problems);
    required("clientId", draft.clientId(), ID_LENGTH, problems);
    if (draft.serves() instanceof Serves.Courses courses) {
      required("servesText", courses.prefix(), SERVES_LENGTH, problems);
    }
    if (draft.serves() instanceof Serves.Teacher teacher) {
      required("servesText", teacher.address(), SERVES_LENGTH, problems);
    }
    if (draft.clientSecret().isBlank() && !stored) {
      problems.add(new FieldProblem("clientSecret", Sentence.SECRET_REQUIRED));
    }
    if (draft.clientSecret().length() > SECRET_LENGTH) {
      problems.add(new FieldProblem("clientSecret", Sentence.FIELD_TOO_LONG));
    }
    return problems;
  }

  private static void required(
      String field, String value, int longest, List<FieldProblem> problems) {
    if (value.isBlank()) {
      problems.add(new FieldProblem(field, Sentence.FIELD_REQUIRED));
    } else if (value.strip().length() > longest) {
      problems.add(new FieldProblem(field, Sentence.FIELD_TOO_LONG));
    }
  }
}
