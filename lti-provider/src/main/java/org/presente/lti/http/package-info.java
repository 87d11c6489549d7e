/**
 * Outbound HTTP as a port. The host implements {@link org.presente.lti.http.HttpPort} with its
 * guard for addresses given by others; this package adds what LTI services need to read in headers.
 */
package org.presente.lti.http;
