package org.presente.host.platform.form;

/**
 * What an admin copies from the LMS's pages, as typed. The names are those of the form's fields.
 *
 * @param deploymentId blank when the LMS shows none: the first launch brings it
 * @param keysUrl blank when a key is pasted
 * @param publicKey PEM; blank when there is an address of keys
 * @param tokenAudience blank for the token endpoint itself
 */
public record RegistrationDraft(
    String issuer,
    String clientId,
    String deploymentId,
    String authorizationUrl,
    String tokenUrl,
    String keysUrl,
    String publicKey,
    String tokenAudience) {

  /** Nobody means the blanks that come along when something is copied. */
  public RegistrationDraft {
    issuer = issuer.strip();
    clientId = clientId.strip();
    deploymentId = deploymentId.strip();
    authorizationUrl = authorizationUrl.strip();
    tokenUrl = tokenUrl.strip();
    keysUrl = keysUrl.strip();
    publicKey = publicKey.strip();
    tokenAudience = tokenAudience.strip();
  }

  public static RegistrationDraft empty() {
    return new RegistrationDraft("", "", "", "", "", "", "", "");
  }
}
