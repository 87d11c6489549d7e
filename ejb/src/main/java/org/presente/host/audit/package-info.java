/**
 * Who did what, and what went wrong. Every failure a person meets leaves an incident: an id they
 * can quote, a log line and a row an operator can find. Neither carries a token, a name or an
 * address.
 */
package org.presente.host.audit;
