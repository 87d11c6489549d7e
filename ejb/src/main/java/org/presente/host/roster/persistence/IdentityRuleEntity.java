package org.presente.host.roster.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.presente.host.database.StoredEntity;
import org.presente.host.roster.domain.IdentityRule;

/** A registration's rule. */
@Entity
@Table(name = "identity_rule")
public class IdentityRuleEntity extends StoredEntity {
  @Column(name = "registration_id")
  private long registrationId;

  @Enumerated(EnumType.STRING)
  private IdentityRule.Claim claim;

  @Column(name = "mail_domain")
  private String mailDomain;

  private String aliases;

  protected IdentityRuleEntity() {}

  public IdentityRuleEntity(long registrationId) {
    this.registrationId = registrationId;
  }

  public void is(IdentityRule rule) {
    claim = rule.claim();
    mailDomain = rule.mailDomain();
    aliases = rule.aliasLines();
  }

  public long registrationId() {
    return registrationId;
  }

  public IdentityRule rule() {
    return IdentityRule.parsed(claim, mailDomain, aliases).orElseGet(IdentityRule::standard);
  }
}
