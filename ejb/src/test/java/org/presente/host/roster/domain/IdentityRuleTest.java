package org.presente.host.roster.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.host.roster.domain.IdentityRule.Claim;

class IdentityRuleTest {
  private static final PersonKeys VERA =
      new PersonKeys(
          Optional.of("Vera.L@Alumni.school.edu"),
          Optional.of("vlindqvist"),
          Optional.of("100-7"),
          Optional.of("vera@zoom.school.edu"));

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "EMAIL, '', '', vera.l@alumni.school.edu",
        "EMAIL, '', alumni.school.edu = school.edu, vera.l@school.edu",
        "EMAIL, '', other.edu = school.edu, vera.l@alumni.school.edu",
        "USER_NAME, '', '', none",
        "USER_NAME, @School.edu, '', vlindqvist@school.edu",
        "USER_NAME, a.edu, a.edu=b.edu, vlindqvist@b.edu",
        "SOURCED_ID, school.edu, '', 100-7@school.edu",
        "ACCOUNT, school.edu, '', vera@zoom.school.edu"
      })
  void aRuleMakesAnAddressOfAClaim(Claim claim, String domain, String aliases, String address) {
    IdentityRule rule = IdentityRule.parsed(claim, domain, aliases).orElseThrow();

    assertThat(rule.address(VERA)).isEqualTo(Optional.ofNullable(address));
    assertThat(IdentityRule.parsed(claim, rule.mailDomain(), rule.aliasLines())).contains(rule);
  }

  @Test
  void aMissingClaimNamesNobody() {
    PersonKeys nobody =
        new PersonKeys(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(IdentityRule.standard().address(nobody)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a = b", "a.edu", "a.edu = b.edu = c.edu", "a.edu = ", "@a.edu=b.edu"})
  void otherLinesAreNoAliases(String lines) {
    assertThat(IdentityRule.parsed(Claim.EMAIL, "", lines)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"vera", "vera@", "@school.edu", "vera@school", "a b@school.edu", "a@b@c.d"})
  void otherTextsAreNoAddress(String text) {
    assertThat(IdentityRule.isAddress(text)).isFalse();
  }
}
