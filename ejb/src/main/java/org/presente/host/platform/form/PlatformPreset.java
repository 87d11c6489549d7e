package org.presente.host.platform.form;

import java.util.Locale;

/**
 * What is the same at every installation of a make of LMS. {@code {site}} stands for the school's
 * own address, {@code {client}} for the client id; an empty part is to be copied from the LMS. As
 * the makers' documentation gives it.
 */
public enum PlatformPreset {
  MOODLE(
      "{site}",
      "{site}/mod/lti/auth.php",
      "{site}/mod/lti/token.php",
      "{site}/mod/lti/certs.php",
      ""),
  /** Hosted by Instructure; all schools share one issuer. */
  CANVAS(
      "https://canvas.instructure.com",
      "https://sso.canvaslms.com/api/lti/authorize_redirect",
      "https://sso.canvaslms.com/login/oauth2/token",
      "https://sso.canvaslms.com/api/lti/security/jwks",
      ""),
  /** The application id on Blackboard's developer portal is the client id of every school. */
  BLACKBOARD(
      "https://blackboard.com",
      "https://developer.blackboard.com/api/v1/gateway/oidcauth",
      "https://developer.blackboard.com/api/v1/gateway/oauth2/jwttoken",
      "https://developer.blackboard.com/api/v1/management/applications/{client}/jwks.json",
      ""),
  BRIGHTSPACE(
      "{site}",
      "{site}/d2l/lti/authenticate",
      "https://auth.brightspace.com/core/connect/token",
      "{site}/d2l/.well-known/jwks",
      "https://api.brightspace.com/auth/token"),
  /** Its token address ends in the number of the tool, which only the LMS knows. */
  SAKAI("{site}", "{site}/imsoidc/lti13/oidc_auth", "", "{site}/imsblis/lti13/keyset", ""),
  SCHOOLOGY(
      "https://schoology.schoology.com",
      "https://lti-service.svc.schoology.com/lti-service/authorize-redirect",
      "https://lti-service.svc.schoology.com/lti-service/access-token",
      "https://lti-service.svc.schoology.com/lti-service/.well-known/jwks",
      ""),
  /** Each unit has its own token and key addresses; Studio shows them. */
  OPENEDX("{site}", "{site}/api/lti_consumer/v1/launch/", "", "", ""),
  OTHER("", "", "", "", "");

  private final String issuer;
  private final String authorizationUrl;
  private final String tokenUrl;
  private final String keysUrl;
  private final String tokenAudience;

  PlatformPreset(
      String issuer,
      String authorizationUrl,
      String tokenUrl,
      String keysUrl,
      String tokenAudience) {
    this.issuer = issuer;
    this.authorizationUrl = authorizationUrl;
    this.tokenUrl = tokenUrl;
    this.keysUrl = keysUrl;
    this.tokenAudience = tokenAudience;
  }

  /** Whether the school's own address is needed to fill anything in. */
  public boolean asksForSite() {
    return issuer.contains("{site}");
  }

  /** End of the keys of its name and its instructions. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * A form filled in as far as it can be; what was typed about ids stays.
   *
   * @param site the school's address as typed, with or without {@code https://}
   */
  public RegistrationDraft filled(String site, RegistrationDraft typed) {
    String home = home(site);
    return new RegistrationDraft(
        part(issuer, home, typed),
        typed.clientId(),
        typed.deploymentId(),
        part(authorizationUrl, home, typed),
        part(tokenUrl, home, typed),
        part(keysUrl, home, typed),
        "",
        tokenAudience);
  }

  /** Nothing rather than an address with a hole in it. */
  private static String part(String pattern, String home, RegistrationDraft typed) {
    boolean open =
        (pattern.contains("{site}") && home.isEmpty())
            || (pattern.contains("{client}") && typed.clientId().isEmpty());
    return open ? "" : pattern.replace("{site}", home).replace("{client}", typed.clientId());
  }

  private static String home(String site) {
    String address = site.strip().replaceAll("/+$", "");
    return address.isEmpty() || address.contains("://") ? address : "https://" + address;
  }
}
