/**
 * A mail server that delivers to nobody: it speaks as much SMTP as a client needs, keeps what it
 * got, and fails on request as real ones do.
 */
package org.presente.sandbox.mail;
