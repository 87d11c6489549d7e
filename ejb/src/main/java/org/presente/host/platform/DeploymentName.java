package org.presente.host.platform;

/**
 * What a deployment is called among all platforms of the world: ids of courses and links mean
 * something within it only.
 *
 * @param clientId of the registration that it belongs to
 * @param deploymentId the platform's
 */
public record DeploymentName(String issuer, String clientId, String deploymentId) {}
