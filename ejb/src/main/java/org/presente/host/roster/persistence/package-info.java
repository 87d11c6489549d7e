/** Tables of people, memberships and where rosters are read. */
package org.presente.host.roster.persistence;
