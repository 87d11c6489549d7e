/**
 * Strict JSON for input from outside: RFC 8259 to the letter, a key twice is refused, depth and
 * number size are bounded. Everything a platform says is read here, so that two parsers can never
 * disagree about what was signed.
 */
package org.presente.lti.json;
