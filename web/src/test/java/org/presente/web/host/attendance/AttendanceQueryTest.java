package org.presente.web.host.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.presente.web.host.attendance.MarkOrder.Column;
import org.presente.web.host.language.Texts;

class AttendanceQueryTest {
  private static final AttendanceQuery PLAIN = AttendanceQuery.of(Map.of());

  @Test
  void anEmptyAddressMeansTheNewestClassByName() {
    assertThat(PLAIN.session()).isEmpty();
    assertThat(PLAIN.order()).isEqualTo(MarkOrder.BY_NAME);
    assertThat(PLAIN.choosing()).isEmpty();
    assertThat(PLAIN.done()).isEmpty();
  }

  @Test
  void whatCannotBeReadCountsAsNotSaid() {
    assertThat(
            AttendanceQuery.of(
                Map.of("session", "1 or 1", "order", "size", "choose", "-1", "done", "everything")))
        .isEqualTo(PLAIN);
    assertThat(AttendanceQuery.of(Map.of("session", "9".repeat(40)))).isEqualTo(PLAIN);
  }

  @Test
  void anAddressIsReadAsItWasWritten() {
    AttendanceQuery query =
        AttendanceQuery.of(
            Map.of(
                "session",
                "12",
                "order",
                "-minutes",
                "only",
                "absent",
                "choose",
                "3",
                "done",
                "undone"));
    assertThat(query.text())
        .isEqualTo("?session=12&order=-minutes&only=absent&choose=3&done=undone");
  }

  @Test
  void aClickElsewhereForgetsWhatTheLastOneDid() {
    AttendanceQuery told = PLAIN.ofSession(12).after(Done.ACCEPTED);
    assertThat(told.sortedBy(Column.MARK).text()).isEqualTo("?session=12&order=mark");
    assertThat(told.showing(MarkFilter.DISPUTED).sortedBy(Column.MARK).text())
        .isEqualTo("?session=12&order=mark&only=disputed");
    assertThat(told.choosingFor(2).text()).isEqualTo("?session=12&order=name&choose=2");
    assertThat(told.choosingFor(2).notChoosing().text()).isEqualTo("?session=12&order=name");
  }

  @Test
  void eachClickIsToldInItsOwnSection() {
    assertThat(Done.values())
        .allSatisfy(
            done -> {
              assertThat(done.section())
                  .isIn(Done.MARKS, Done.REVIEW, Done.MEMBERS, Done.EXCEPTIONS, Done.CLAIMS);
              assertThat(new Texts(Locale.ENGLISH).of("attendance.done." + done.key()))
                  .isNotBlank();
            });
    assertThat(Done.UNDONE.section()).isEqualTo("review");
    assertThat(Done.RETRIED.section()).isEqualTo("marks");
  }
}
