package org.presente.host.attendance.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.presente.host.attendance.domain.SessionFixture.ANA;
import static org.presente.host.attendance.domain.SessionFixture.BEN;
import static org.presente.host.attendance.domain.SessionFixture.HOST;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.host.attendance.domain.suggestion.Suggestion;
import org.presente.host.attendance.domain.suggestion.SuggestionReason;

/** Rule 4: the order of trust, and what never becomes a match. */
class IdentifierTest {

  private static final Identification UNKNOWN = new Identification.Unknown();
  private static final Identification OUTSIDER = new Identification.Outsider();
  private static final Evidence STRANGER = Evidence.named("Zoe Quill");

  private final Roster roster =
      new Roster(
          List.of(ANA, BEN, HOST),
          List.of(
              new Link(IdentityKey.registrant("reg-1"), "ana"),
              new Link(IdentityKey.account("acc-1"), "ana"),
              new Link(IdentityKey.email("ana@home.example"), "ana"),
              new Link(IdentityKey.account("acc-gone"), "gone")));

  @Test
  void eachProofNamesItself() {
    assertThat(identify(STRANGER.withRegistrantRef("reg-1"))).isEqualTo(ana(Proof.REGISTRANT));
    assertThat(identify(STRANGER.withAccountUserId("acc-1"))).isEqualTo(ana(Proof.ACCOUNT));
    assertThat(identify(STRANGER.withEmail("ANA@school.example"))).isEqualTo(ana(Proof.EMAIL));
    assertThat(identify(Evidence.named("ana silva"))).isEqualTo(ana(Proof.EXACT_NAME));
  }

  @Test
  void strongerProofWins() {
    Evidence bensMail = Evidence.named("Ben Okafor").withEmail(BEN.email());
    assertThat(identify(bensMail.withAccountUserId("acc-1"))).isEqualTo(ana(Proof.ACCOUNT));
    assertThat(identify(bensMail.withAccountUserId("other").withRegistrantRef("reg-1")))
        .isEqualTo(ana(Proof.REGISTRANT));
    assertThat(identify(Evidence.named("Ben Okafor").withEmail(ANA.email())))
        .isEqualTo(ana(Proof.EMAIL));
  }

  @ParameterizedTest
  @ValueSource(strings = {" Ana@School.example ", "ana+zoom@school.example", "ana@home.example"})
  void addressCountsWithoutCaseAndAlias(String address) {
    assertThat(identify(STRANGER.withEmail(address))).isEqualTo(ana(Proof.EMAIL));
  }

  @Test
  void gmailDotsAndOldNameAreAliases() {
    Member lia = Member.student("lia", "Lia Sol", "lia.sol@googlemail.com");
    Identifier identifier = identifier(Roster.of(lia), Decisions.NONE);
    assertThat(identifier.identify(STRANGER.withEmail("liasol+x@gmail.com")))
        .isEqualTo(new Identification.Recognised(List.of(lia), Proof.EMAIL));
    assertThat(identifier.identify(STRANGER.withEmail("liasol@other.example")))
        .isNotInstanceOf(Identification.Recognised.class);
  }

  @Test
  void aliasOfOneIsNotTheAddressOfAnother() {
    Member plain = Member.student("p", "Pia Plain", "pia@x.example");
    Member tagged = Member.student("t", "Tom Tagged", "pia+tom@x.example");
    Identifier identifier = identifier(Roster.of(plain, tagged), Decisions.NONE);
    assertThat(identifier.identify(STRANGER.withEmail("pia+tom@x.example")))
        .isEqualTo(new Identification.Recognised(List.of(tagged), Proof.EMAIL));
    assertThat(identifier.identify(STRANGER.withEmail("pia+new@x.example")))
        .isInstanceOf(Identification.Suggested.class);
  }

  @Test
  void sharedAddressIsASuggestion() {
    Member twin = Member.student("twin", "Eva Silva", ANA.email());
    Identifier identifier = identifier(Roster.of(ANA, twin), Decisions.NONE);
    assertThat(suggestions(identifier, STRANGER.withEmail(ANA.email())))
        .extracting(Suggestion::memberId)
        .containsExactly("ana", "twin");
    assertThat(suggestions(identifier, STRANGER.withEmail(ANA.email())))
        .allSatisfy(it -> assertThat(it.reasons()).containsExactly(SuggestionReason.SHARED_EMAIL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ana Silva", "ANA SILVA", "Aná Silva", "Silva Ana"})
  void namesakesNeverMatch(String nameOfOther) {
    Member other = Member.student("other", nameOfOther, "");
    Identifier identifier = identifier(Roster.of(ANA, other), Decisions.NONE);
    assertThat(suggestions(identifier, Evidence.named("Ana Silva")))
        .extracting(Suggestion::memberId)
        .containsExactly("ana", "other");
  }

  @Test
  void thatANameBelongsToSeveralIsSaidBeforeItsAccents() {
    Member other = Member.student("other", "Aná Silva", "");
    Identifier identifier = identifier(Roster.of(ANA, other), Decisions.NONE);
    assertThat(suggestions(identifier, Evidence.named("Ana Silva")))
        .hasSize(2)
        .allSatisfy(it -> assertThat(it.reasons()).containsExactly(SuggestionReason.NAMESAKE));
  }

  @Test
  void namesakeWhoLeftStillPreventsAMatchAndIsNotSuggested() {
    Member other = Member.student("other", "Ana Silva", "").whoLeft();
    Identifier identifier = identifier(Roster.of(ANA, other), Decisions.NONE);
    assertThat(suggestions(identifier, Evidence.named("Ana Silva")))
        .extracting(Suggestion::memberId)
        .containsExactly("ana");
  }

  @Test
  void numberInANameIsNoId() {
    Identifier identifier =
        identifier(Roster.of(Member.student("12345", "Ben Okafor", ""), ANA), Decisions.NONE);
    assertThat(suggestions(identifier, Evidence.named("(12345) Ana Silva")))
        .extracting(Suggestion::memberId)
        .containsExactly("ana");
    assertThat(identifier.identify(Evidence.named("12345"))).isEqualTo(UNKNOWN);
  }

  @Test
  void blankRowIsUnknown() {
    assertThat(identify(new Evidence(null, null, null, null, null))).isEqualTo(UNKNOWN);
  }

  @Test
  void linkToNobodyOfTheCourseIsAnOutsiderWhateverTheName() {
    assertThat(identify(Evidence.named("Ana Silva").withAccountUserId("acc-gone")))
        .isEqualTo(OUTSIDER);
  }

  @Test
  void decisionOutranksTheNameButNotStrongerEvidence() {
    Evidence named = Evidence.named("Ana Silva");
    Decisions itIsBen = Decisions.NONE.with(Decision.is(named.decisionKey(), "ben"));
    Identifier identifier = identifier(roster, itIsBen);
    assertThat(identifier.identify(named)).isEqualTo(byDecision(BEN));
    assertThat(identifier.identify(named.withEmail(ANA.email()))).isEqualTo(ana(Proof.EMAIL));
  }

  @Test
  void decisionAboutTheVeryEvidenceOutranksItsProof() {
    Evidence registered = STRANGER.withRegistrantRef("reg-1");
    Decisions split =
        Decisions.NONE.with(new Decision(IdentityKey.registrant("reg-1"), Set.of("ben", "ana")));
    assertThat(identifier(roster, split).identify(registered)).isEqualTo(byDecision(ANA, BEN));
  }

  @Test
  void decisionAboutANameIsOnlyASuggestionForARowThatShowsMore() {
    Decisions decided = Decisions.NONE.with(Decision.is(IdentityKey.name("Zoe Quill"), "ana"));
    List<Suggestion> suggestions =
        suggestions(identifier(roster, decided), STRANGER.withEmail("zoe@home.example"));
    assertThat(suggestions)
        .containsExactly(Suggestion.of("ana", SuggestionReason.DECIDED_BEFORE, 100));
  }

  @Test
  void decisionOnAnAddressHoldsThoughTheRegistrantIdIsNew() {
    Evidence seen = STRANGER.withEmail("zoe@home.example").withRegistrantRef("reg-77");
    Decisions decided = Decisions.NONE.with(Decision.is(seen.decisionKey(), "ana"));
    assertThat(identifier(roster, decided).identify(seen.withRegistrantRef("reg-78")))
        .isEqualTo(byDecision(ANA));
  }

  @Test
  void nobodyIsADecisionToo() {
    Decisions nobody = Decisions.NONE.with(Decision.nobody(IdentityKey.name("Ana Silva")));
    assertThat(identifier(roster, nobody).identify(Evidence.named("Ana Silva")))
        .isEqualTo(OUTSIDER);
  }

  @Test
  void decisionForSomebodyWhoIsGoneFallsBackToTheProofs() {
    Decisions gone = Decisions.NONE.with(Decision.is(IdentityKey.name("Ana Silva"), "gone"));
    assertThat(identifier(roster, gone).identify(Evidence.named("Ana Silva")))
        .isEqualTo(ana(Proof.EXACT_NAME));
  }

  @Test
  void undoBringsBackTheDecisionBefore() {
    IdentityKey key = IdentityKey.name("Zoe Quill");
    Decisions ana = Decisions.NONE.with(Decision.is(key, "ana"));
    Decisions ben = ana.with(Decision.is(key, "ben"));
    assertThat(identifier(roster, ben).identify(STRANGER)).isEqualTo(byDecision(BEN));
    assertThat(ben.undo(key)).isEqualTo(ana);
    assertThat(ana.undo(key)).isEqualTo(Decisions.NONE);
    assertThat(Decisions.NONE.undo(key)).isEqualTo(Decisions.NONE);
  }

  @Test
  void mailboxThatReadsLikeANameIsASuggestion() {
    assertThat(
            suggestions(
                identifier(roster, Decisions.NONE),
                Evidence.named("tablet").withEmail("silva.ana@home.example")))
        .containsExactly(Suggestion.of("ana", SuggestionReason.NAME_IN_EMAIL, 100));
  }

  @Test
  void fiveSuggestionsAreEnough() {
    Member[] anas = new Member[9];
    for (int number = 0; number < anas.length; number++) {
      anas[number] = Member.student("m" + number, "Ana Last" + (char) ('a' + number), "");
    }
    assertThat(suggestions(identifier(Roster.of(anas), Decisions.NONE), Evidence.named("Ana")))
        .extracting(Suggestion::memberId)
        .containsExactly("m0", "m1", "m2", "m3", "m4");
  }

  @ParameterizedTest
  @EnumSource(IdentityKey.Kind.class)
  void keysAreReadBackFromTheirText(IdentityKey.Kind kind) {
    IdentityKey key = new IdentityKey(kind, "a:b c");
    assertThat(IdentityKey.parse(key.text())).isEqualTo(key);
    assertThat(key.toString()).doesNotContain("a:b");
  }

  @Test
  void keysOfTheSamePersonAreEqualHoweverTheyAreTyped() {
    assertThat(IdentityKey.email(" A@B.example")).isEqualTo(IdentityKey.email("a@b.EXAMPLE"));
    assertThat(IdentityKey.name(" Ana\u00a0 SILVA")).isEqualTo(IdentityKey.name("ana silva"));
    assertThat(IdentityKey.phone("+1 (555) ***-12")).isEqualTo(IdentityKey.phone("1555***12"));
  }

  @Test
  void textThatIsNoKeyIsRefused() {
    assertThatThrownBy(() -> IdentityKey.parse("nothing"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothingCanBeRememberedForARowThatTellsNothing() {
    IdentityKey blank = Evidence.named("").decisionKey();
    assertThat(blank.isBlank()).isTrue();
    assertThatThrownBy(() -> Decision.nobody(blank)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void evidenceShowsNoValuesInLogs() {
    assertThat(STRANGER.withEmail("zoe@home.example").withPhone("555"))
        .hasToString("Evidence[EMAIL:*, PHONE:*, NAME:*]");
  }

  private Identification identify(Evidence evidence) {
    return identifier(roster, Decisions.NONE).identify(evidence);
  }

  private static Identifier identifier(Roster roster, Decisions decisions) {
    return new Identifier(roster, decisions);
  }

  private static List<Suggestion> suggestions(Identifier identifier, Evidence evidence) {
    return ((Identification.Suggested) identifier.identify(evidence)).suggestions();
  }

  private static Identification ana(Proof proof) {
    return new Identification.Recognised(List.of(ANA), proof);
  }

  private static Identification byDecision(Member... members) {
    return new Identification.Recognised(List.of(members), Proof.DECISION);
  }
}
