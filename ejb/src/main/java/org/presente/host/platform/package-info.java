/**
 * Which platforms may launch this tool: registrations (issuer, client id), deployments (pending
 * until approved), the tool's own keys and their rotation, one-time registration links. Also the
 * place where the protocol library's objects are made and handed out.
 *
 * <ol>
 *   <li>A registration comes in by a link that an admin made (single use, expires) and is active at
 *       once; the deployment it names is approved with it. Without such a link it waits.
 *   <li>A deployment first seen at a launch waits for approval, unless the registration says
 *       otherwise.
 *   <li>Reads on the launch path come from a cache of a few seconds: an admin's change reaches
 *       every node within that time.
 *   <li>Keys: the next one is published 24 hours before it signs, the previous one for 30 days
 *       after.
 * </ol>
 */
package org.presente.host.platform;
