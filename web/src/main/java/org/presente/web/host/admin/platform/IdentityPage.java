package org.presente.web.host.admin.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.platform.PlatformAdminService;
import org.presente.host.platform.RegistrationView;
import org.presente.host.roster.IdentityService;
import org.presente.host.roster.IdentityService.Trial;
import org.presente.host.roster.KnownAccounts;
import org.presente.host.roster.domain.IdentityRule;
import org.presente.web.host.admin.AdminSection;
import org.presente.web.host.admin.CurrentAdmin;
import org.presente.web.host.page.FormMessages;

/** Which claim names a person's account: tried on the members first, then switched on. */
@Named
@RequestScoped
public class IdentityPage implements AdminSection {
  @Inject private PlatformAdminService platforms;
  @Inject private IdentityService identities;
  @Inject @Any private Instance<KnownAccounts> accounts;
  @Inject private CurrentAdmin admin;
  @Inject private FormMessages messages;
  @Inject private HttpServletRequest request;

  private Optional<RegistrationView> registration = Optional.empty();
  private String claim = IdentityRule.Claim.EMAIL.name();
  private String mailDomain = "";
  private String aliases = "";
  private List<Line> lines = List.of();

  /**
   * A member.
   *
   * @param known whether a plugin knows an account of that address
   */
  public record Line(String name, String role, Optional<String> address, boolean known) {}

  @Override
  public String path() {
    return "identity";
  }

  @Override
  public String facelet() {
    return "/admin/platform/identity.xhtml";
  }

  @Override
  public String titleKey() {
    return "admin.identity.title";
  }

  @Override
  public int order() {
    return 13;
  }

  @Override
  public boolean inNavigation() {
    return false;
  }

  @PostConstruct
  void find() {
    registration =
        Stream.ofNullable(request.getParameter("id"))
            .filter(text -> text.matches("[0-9]{1,18}"))
            .flatMap(text -> platforms.find(Long.parseLong(text)).stream())
            .findFirst();
    registration.ifPresent(known -> show(identities.rule(known.id())));
  }

  private void show(IdentityRule rule) {
    claim = rule.claim().name();
    mailDomain = rule.mailDomain();
    aliases = rule.aliasLines();
    lines = lines(rule);
  }

  /** Shows what the typed rule would do, and changes nothing. */
  public void tryOut() {
    typed().ifPresent(rule -> lines = lines(rule));
  }

  public void use() {
    typed()
        .ifPresent(
            rule -> {
              identities.use(admin.name(), getRegistration().id(), rule);
              lines = lines(rule);
              messages.done("admin.identity.used");
            });
  }

  private Optional<IdentityRule> typed() {
    Optional<IdentityRule> rule =
        IdentityRule.parsed(IdentityRule.Claim.valueOf(claim), mailDomain, aliases);
    if (rule.isEmpty()) {
      messages.errorAt("aliases", "admin.identity.not-a-rule");
    }
    return rule;
  }

  private List<Line> lines(IdentityRule rule) {
    long id = getRegistration().id();
    List<Trial> trials = identities.tried(id, rule);
    Set<String> addresses =
        trials.stream().flatMap(trial -> trial.address().stream()).collect(Collectors.toSet());
    Set<String> known =
        accounts.stream()
            .flatMap(plugin -> plugin.known(id, addresses).stream())
            .collect(Collectors.toSet());
    return trials.stream().map(trial -> line(trial, known)).toList();
  }

  private static Line line(Trial trial, Set<String> known) {
    return new Line(
        trial.name(),
        "admin.role." + trial.role(),
        trial.address(),
        trial.address().filter(known::contains).isPresent());
  }

  public boolean isKnown() {
    return registration.isPresent();
  }

  public RegistrationView getRegistration() {
    return registration.orElseThrow();
  }

  public List<Line> getLines() {
    return lines;
  }

  public long getFound() {
    return lines.stream().filter(Line::known).count();
  }

  public IdentityRule.Claim[] getClaims() {
    return IdentityRule.Claim.values();
  }

  public String getClaim() {
    return claim;
  }

  public void setClaim(String claim) {
    this.claim = claim;
  }

  public String getMailDomain() {
    return mailDomain;
  }

  public void setMailDomain(String mailDomain) {
    this.mailDomain = mailDomain;
  }

  public String getAliases() {
    return aliases;
  }

  public void setAliases(String aliases) {
    this.aliases = aliases;
  }
}
