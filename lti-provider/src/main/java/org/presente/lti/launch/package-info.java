/**
 * Third-party login and launch (Core 1.3 section 5.1, Security Framework 1.0 section 5).
 *
 * <p>{@link org.presente.lti.launch.LoginInitiation} answers the platform's login initiation and
 * stores nothing: the state is an encrypted text that comes back with the launch. {@link
 * org.presente.lti.launch.LaunchValidator} judges the launch in named steps and stores nothing
 * either. Two verdicts are the host's, in the transaction of the arrival: that the nonce has not
 * been used before ({@code NONCE_REPLAYED}, one insert under a unique key) and that the deployment
 * is known ({@code DEPLOYMENT}).
 */
package org.presente.lti.launch;
