package org.presente.web.host.attendance.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.presente.host.roster.CourseRole;
import org.presente.host.roster.MemberView;
import org.presente.web.host.language.Texts;

class MemberNamesTest {
  private static MemberView member(long id, String name, Optional<String> email) {
    return new MemberView(
        id, "u" + id, name, email, CourseRole.LEARNER, true, false, Instant.EPOCH);
  }

  @Test
  void namesakesAreToldApart() {
    MemberNames names =
        MemberNames.of(
            List.of(
                member(1, "Ana Souza", Optional.empty()),
                member(2, "ana souza", Optional.of("ana@campus.example")),
                member(3, "Ben Okafor", Optional.of("ben@campus.example"))),
            new Texts(Locale.ENGLISH));
    assertThat(names.of(1, "?")).isEqualTo("Ana Souza (ID u1)");
    assertThat(names.of(2, "?")).isEqualTo("ana souza (ana@campus.example)");
    assertThat(names.of(3, "?")).isEqualTo("Ben Okafor");
  }

  @Test
  void whoIsNoMemberKeepsTheNameTheyHad() {
    assertThat(MemberNames.of(List.of(), new Texts(Locale.ENGLISH)).of(9, "Dana"))
        .isEqualTo("Dana");
  }
}
