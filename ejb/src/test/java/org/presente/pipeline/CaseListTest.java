package org.presente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CaseListTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]\\d+) \\|");

  @Test
  void theListHasEveryCaseOfTheReference() throws IOException {
    Path reference =
        Path.of(
            System.getProperty("presente.shared", "../../shared"),
            "reference",
            "attendance-cases.md");
    assumeTrue(Files.isRegularFile(reference), "left out: the reference of cases is absent");

    List<String> cases =
        ROW.matcher(Files.readString(reference)).results().map(row -> row.group(1)).toList();
    assertThat(CaseTable.listed()).containsExactlyInAnyOrderElementsOf(cases);
  }
}
