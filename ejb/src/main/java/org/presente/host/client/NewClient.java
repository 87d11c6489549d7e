package org.presente.host.client;

/** A client's credentials, for the only time. */
public record NewClient(String clientId, String secret) {

  /** Without the secret. */
  @Override
  public String toString() {
    return "NewClient[" + clientId + "]";
  }
}
