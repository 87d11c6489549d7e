package org.presente.sandbox.lms.launch;

/** An error as OpenID Connect names it, section 3.1.2.6. */
record OidcError(String code, String description) {}
