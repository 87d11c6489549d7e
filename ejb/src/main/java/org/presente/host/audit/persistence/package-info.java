/** Tables of incidents. */
package org.presente.host.audit.persistence;
