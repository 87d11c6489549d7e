/**
 * Which address a person has at the meeting service. E-mail addresses of an LMS are often not those
 * of the accounts: schools give alumni a domain of their own, or log people in by a number. A rule
 * says which claim counts and how it becomes an address.
 */
package org.presente.host.roster.domain;
