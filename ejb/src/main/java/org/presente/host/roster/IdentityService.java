package org.presente.host.roster;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.presente.host.audit.AuditLog;
import org.presente.host.roster.domain.IdentityRule;
import org.presente.host.roster.persistence.IdentityRepository;
import org.presente.host.roster.persistence.IdentityRuleEntity;
import org.presente.host.roster.persistence.PersonEntity;

/** Which address people have at a plugin's service. */
@Stateless
public class IdentityService {
  private static final int TRIED_ON = 200;

  @Inject private IdentityRepository repository;
  @Inject private AuditLog audit;

  /** A member and what a rule makes of them. */
  public record Trial(String name, CourseRole role, Optional<String> address) {}

  public IdentityRule rule(long registrationId) {
    return repository
        .rule(registrationId)
        .map(IdentityRuleEntity::rule)
        .orElseGet(IdentityRule::standard);
  }

  /** Switches a rule on. */
  public void use(String admin, long registrationId, IdentityRule rule) {
    repository.rule(registrationId).orElseGet(() -> added(registrationId)).is(rule);
    audit.write(
        admin,
        "registration.identity",
        "registration " + registrationId,
        rule.claim() + " " + rule.mailDomain() + " " + rule.aliases());
  }

  private IdentityRuleEntity added(long registrationId) {
    IdentityRuleEntity made = new IdentityRuleEntity(registrationId);
    made.is(IdentityRule.standard());
    repository.add(made);
    return made;
  }

  /** What a rule that is not switched on yet makes of the platform's members, staff first. */
  public List<Trial> tried(long registrationId, IdentityRule rule) {
    return repository.members(registrationId, TRIED_ON).stream()
        .map(
            row ->
                new Trial(
                    row.person().displayName(),
                    row.membership().role(),
                    row.person().typedAddress().or(() -> rule.address(row.person().keys()))))
        .toList();
  }

  /** What the person said when asked, else by the registration's rule; in lower case. */
  public Optional<String> address(long registrationId, long personId) {
    return repository
        .person(registrationId, personId)
        .flatMap(
            person -> person.typedAddress().or(() -> rule(registrationId).address(person.keys())));
  }

  /** By the registration's rule alone, whatever the person said: for what is theirs only. */
  public Optional<String> toldAddress(long registrationId, long personId) {
    return repository
        .person(registrationId, personId)
        .flatMap(person -> rule(registrationId).address(person.keys()));
  }

  /** Whether the person has answered already. */
  public boolean hasAnswered(long registrationId, long personId) {
    return repository
        .person(registrationId, personId)
        .flatMap(PersonEntity::typedAddress)
        .isPresent();
  }

  /**
   * Keeps what a person said about themselves.
   *
   * @return false when it is no address
   */
  public boolean answer(long registrationId, long personId, String address) {
    if (!IdentityRule.isAddress(address)) {
      return false;
    }
    repository
        .person(registrationId, personId)
        .ifPresent(person -> person.says(address.strip().toLowerCase(Locale.ROOT)));
    return true;
  }
}
