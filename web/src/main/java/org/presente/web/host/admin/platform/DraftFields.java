package org.presente.web.host.admin.platform;

import org.presente.host.platform.form.RegistrationDraft;

/** The fields of the form for a new platform. */
public class DraftFields {
  private String issuer = "";
  private String clientId = "";
  private String deploymentId = "";
  private String authorizationUrl = "";
  private String tokenUrl = "";
  private String keysUrl = "";
  private String publicKey = "";
  private String tokenAudience = "";

  RegistrationDraft typed() {
    return new RegistrationDraft(
        issuer,
        clientId,
        deploymentId,
        authorizationUrl,
        tokenUrl,
        keysUrl,
        publicKey,
        tokenAudience);
  }

  void show(RegistrationDraft draft) {
    issuer = draft.issuer();
    clientId = draft.clientId();
    deploymentId = draft.deploymentId();
    authorizationUrl = draft.authorizationUrl();
    tokenUrl = draft.tokenUrl();
    keysUrl = draft.keysUrl();
    publicKey = draft.publicKey();
    tokenAudience = draft.tokenAudience();
  }

  public String getIssuer() {
    return issuer;
  }

  public void setIssuer(String issuer) {
    this.issuer = issuer;
  }

  public String getClientId() {
    return clientId;
  }

  public void setClientId(String clientId) {
    this.clientId = clientId;
  }

  public String getDeploymentId() {
    return deploymentId;
  }

  public void setDeploymentId(String deploymentId) {
    this.deploymentId = deploymentId;
  }

  public String getAuthorizationUrl() {
    return authorizationUrl;
  }

  public void setAuthorizationUrl(String authorizationUrl) {
    this.authorizationUrl = authorizationUrl;
  }

  public String getTokenUrl() {
    return tokenUrl;
  }

  public void setTokenUrl(String tokenUrl) {
    this.tokenUrl = tokenUrl;
  }

  public String getKeysUrl() {
    return keysUrl;
  }

  public void setKeysUrl(String keysUrl) {
    this.keysUrl = keysUrl;
  }

  public String getPublicKey() {
    return publicKey;
  }

  public void setPublicKey(String publicKey) {
    this.publicKey = publicKey;
  }

  public String getTokenAudience() {
    return tokenAudience;
  }

  public void setTokenAudience(String tokenAudience) {
    this.tokenAudience = tokenAudience;
  }
}
