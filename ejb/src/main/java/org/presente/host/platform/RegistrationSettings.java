package org.presente.host.platform;

import java.util.Set;
import org.presente.lti.registration.SigningAlgorithm;

/**
 * What an admin may choose for one registration, as typed.
 *
 * @param autoApprove let in deployments that were never seen before
 * @param strictTarget refuse a launch whose target differs from the one named at login
 * @param algorithms what the platform may sign with
 * @param keysUrl where its public keys are; blank when a key was pasted
 * @param publicKey the pasted key as PEM; blank when there is an address
 * @param tokenAudience whom our token requests address; blank for the token endpoint itself
 */
public record RegistrationSettings(
    String name,
    boolean autoApprove,
    boolean strictTarget,
    Set<SigningAlgorithm> algorithms,
    String keysUrl,
    String publicKey,
    String tokenAudience) {
  public RegistrationSettings {
    algorithms = Set.copyOf(algorithms);
  }
}
