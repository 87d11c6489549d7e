/** Tables of registrations, deployments, keys and one-time codes. */
package org.presente.host.platform.persistence;
