package org.presente.host.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.presente.host.attendance.domain.SessionFixture.ANA;
import static org.presente.host.attendance.domain.SessionFixture.BEN;
import static org.presente.host.attendance.domain.SessionFixture.aClass;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.presente.host.attendance.domain.identity.Decision;
import org.presente.host.attendance.domain.identity.Evidence;
import org.presente.host.attendance.domain.identity.IdentityKey;
import org.presente.host.attendance.domain.identity.Link;
import org.presente.host.attendance.domain.identity.Proof;
import org.presente.host.attendance.domain.suggestion.Suggestion;
import org.presente.host.attendance.domain.suggestion.SuggestionReason;

/** The identity table of the cases, by its ids. The row is there for the whole class. */
class IdentityCasesTest {

  static Stream<Arguments> cases() {
    return Stream.of(
        row("I1", Evidence.named("x").withEmail("ANA@School.Example"), "ana by EMAIL"),
        row("I2", Evidence.named("aNA  siLVA"), "ana by EXACT_NAME"),
        row("I4", Evidence.named("Ana S"), "suggests ana INITIAL"),
        row("I4", Evidence.named("Anna Silva"), "suggests ana SIMILAR_SPELLING"),
        row("I4", Evidence.named("Ana Silva (she/her)"), "suggests ana EXTRA_TEXT"),
        row("I5", Evidence.named("Silva, Ana"), "suggests ana SWAPPED_NAMES"),
        row("I5", Evidence.named("Ana"), "suggests ana SINGLE_NAME"),
        row("I5", Evidence.named("Ben"), "suggests ben SINGLE_NAME"),
        row("I5", Evidence.named("Silva Ana 12345"), "suggests ana SWAPPED_NAMES NUMBER_IN_NAME"),
        row("I6", Evidence.named("Dan Kline"), "suggests dana SIMILAR_SPELLING"),
        row("I6", Evidence.named("Diana Kline"), "suggests dana SIMILAR_SPELLING"),
        row("I8", Evidence.named("(ben) Ana Silva").withEmail(ANA.email()), "ana by EMAIL"),
        row("I8 without e-mail", Evidence.named("(2) Ana Silva"), "suggests ana NUMBER_IN_NAME"),
        row("I11", Evidence.named("Ana & Ben"), "unmatched"),
        row("I12", Evidence.named("+1***5678").withPhone("+1***5678"), "unmatched"),
        row("I13", Evidence.named("Eva Lund").withEmail("eva@school.example"), "unmatched"),
        row("I15", Evidence.named("Zoe").withRegistrantRef("reg-ana"), "ana by REGISTRANT"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("cases")
  void rowIsRecognisedAsTheTableSays(String id, Evidence evidence, String wanted) {
    SessionFixture session =
        aClass()
            .link(new Link(IdentityKey.registrant("reg-ana"), "ana"))
            .link(new Link(IdentityKey.registrant("2"), "ben"))
            .saw(evidence);
    assertThat(verdict(session.calculate())).as(id).isEqualTo(wanted);
  }

  /** I13, when the account is known: no suggestion is needed. */
  @Test
  void knownPersonFromOutsideTheCourseIsListed() {
    SessionResult result =
        aClass()
            .link(new Link(IdentityKey.account("z-eva"), "eva"))
            .saw(Evidence.named("Ana Silva").withAccountUserId("z-eva"))
            .calculate();

    assertThat(result.listed())
        .extracting(ListedPerson::kind)
        .containsExactly(ListedPerson.Kind.GUEST);
    assertThat(MarkText.of(result)).containsEntry("ana", "0.00");
  }

  /** I14: mod_zoom switches its guess off for small courses; a suggestion harms nobody. */
  @Test
  void smallRosterGetsSuggestionsToo() {
    SessionFixture session = aClass().roster(ANA, BEN).saw(Evidence.named("Anna Silva"));
    assertThat(verdict(session.calculate())).isEqualTo("suggests ana SIMILAR_SPELLING");
  }

  /** I11: staff may split. */
  @Test
  void decisionCreditsBothWhoSharedADevice() {
    Evidence shared = Evidence.named("Ana & Ben");
    SessionResult result =
        aClass()
            .saw(shared)
            .decided(new Decision(shared.decisionKey(), Set.of("ana", "ben")))
            .calculate();
    assertThat(MarkText.of(result)).containsEntry("ana", "100.00").containsEntry("ben", "100.00");
  }

  /** I12: remembered once assigned, whatever name the provider shows next time. */
  @Test
  void phoneNumberIsRememberedOnceAssigned() {
    Decision remembered = Decision.is(IdentityKey.phone("+1***5678"), "dana");
    SessionResult result =
        aClass()
            .saw(Evidence.named("Caller 5").withPhone("1***5678"))
            .decided(remembered)
            .calculate();
    assertThat(verdict(result)).isEqualTo("dana by DECISION");
  }

  /** Rule 4: what a stronger proof says later replaces the weaker one. */
  @Test
  void strongerProofReplacesWeakerOne() {
    Evidence named = Evidence.named("Ana Silva");
    SessionFixture session =
        aClass()
            .link(new Link(IdentityKey.registrant("reg-ben"), "ben"))
            .saw(named.withRegistrantRef("reg-ben"));
    assertThat(verdict(session.calculate())).isEqualTo("ben by REGISTRANT");
  }

  private static Arguments row(String id, Evidence evidence, String wanted) {
    return Arguments.of(id, evidence, wanted);
  }

  /** Who got a full mark and by which proof, or what is suggested; everybody else has zero. */
  private static String verdict(SessionResult result) {
    List<MemberResult> present =
        result.members().stream()
            .filter(member -> !MarkText.of(member.mark()).equals("0.00"))
            .toList();
    if (!present.isEmpty()) {
      assertThat(result.unmatched()).isEmpty();
      MemberResult only = present.get(0);
      assertThat(present).hasSize(1);
      assertThat(MarkText.of(only.mark())).isEqualTo("100.00");
      return only.memberId() + " by " + only.strongestProof().map(Proof::name).orElseThrow();
    }
    assertThat(result.unmatched()).hasSize(1);
    return result.unmatched().get(0).suggestions().stream()
        .findFirst()
        .map(IdentityCasesTest::text)
        .orElse("unmatched");
  }

  private static String text(Suggestion first) {
    List<String> reasons = first.reasons().stream().map(SuggestionReason::name).toList();
    return "suggests " + first.memberId() + " " + String.join(" ", reasons);
  }
}
