package org.presente.host.roster.domain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a person's address is made from what the platform tells.
 *
 * @param mailDomain is put behind a value that is no address; empty: such a value names nobody
 * @param aliases domains that stand for another, such as alumni.school.edu for school.edu
 */
public record IdentityRule(Claim claim, String mailDomain, Map<String, String> aliases) {
  /** What of a person counts. */
  public enum Claim {
    EMAIL,
    USER_NAME,
    SOURCED_ID,
    /** The custom parameter {@code zoom_user}. */
    ACCOUNT
  }

  private static final Pattern DOMAIN =
      Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+");

  private static final Pattern ADDRESS = Pattern.compile("[^\\s@]{1,64}@([^\\s@]{1,253})");

  public IdentityRule {
    aliases = Map.copyOf(aliases);
  }

  /** Where nobody chose: the e-mail address as it is. */
  public static IdentityRule standard() {
    return new IdentityRule(Claim.EMAIL, "", Map.of());
  }

  /**
   * @param aliasLines {@code from = to}, one a line
   * @return empty when a domain or a line is none
   */
  public static Optional<IdentityRule> parsed(Claim claim, String mailDomain, String aliasLines) {
    String domain = mailDomain.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
    Map<String, String> aliases = new LinkedHashMap<>();
    for (String line : aliasLines.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      String[] pair = line.toLowerCase(Locale.ROOT).split("\\s*=\\s*", -1);
      if (!Arrays.stream(pair).allMatch(IdentityRule::isDomain) || pair.length != 2) {
        return Optional.empty();
      }
      aliases.put(pair[0], pair[1]);
    }
    return domain.isEmpty() || isDomain(domain)
        ? Optional.of(new IdentityRule(claim, domain, aliases))
        : Optional.empty();
  }

  public static boolean isAddress(String text) {
    var found = ADDRESS.matcher(text.strip());
    return found.matches() && isDomain(found.group(1).toLowerCase(Locale.ROOT));
  }

  private static boolean isDomain(String text) {
    return DOMAIN.matcher(text).matches() && text.length() <= 253;
  }

  /** In lower case; empty when the claim is missing or makes no address. */
  public Optional<String> address(PersonKeys person) {
    return value(person)
        .map(value -> value.strip().toLowerCase(Locale.ROOT))
        .map(
            value -> value.contains("@") || mailDomain.isEmpty() ? value : value + "@" + mailDomain)
        .filter(IdentityRule::isAddress)
        .map(this::withoutAlias);
  }

  private Optional<String> value(PersonKeys person) {
    return switch (claim) {
      case EMAIL -> person.email();
      case USER_NAME -> person.userName();
      case SOURCED_ID -> person.sourcedId();
      case ACCOUNT -> person.account();
    };
  }

  private String withoutAlias(String address) {
    int at = address.lastIndexOf('@') + 1;
    String domain = address.substring(at);
    return address.substring(0, at) + aliases.getOrDefault(domain, domain);
  }

  /** As {@link #parsed} reads it. */
  public String aliasLines() {
    return aliases.entrySet().stream()
        .map(alias -> alias.getKey() + " = " + alias.getValue())
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
