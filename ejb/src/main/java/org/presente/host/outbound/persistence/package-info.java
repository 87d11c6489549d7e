/** The table of calls. */
package org.presente.host.outbound.persistence;
