/**
 * Keys and tokens: the platform's keys (cached JWKS), our own keys (published as JWKS), and access
 * tokens for LTI services by client_credentials with a signed assertion (Security Framework 1.0
 * section 4.1).
 */
package org.presente.lti.security;
