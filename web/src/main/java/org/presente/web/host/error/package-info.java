/**
 * The one page for everything that did not work: a sentence in the reader's language, what to do
 * next, and an incident id where an operator can find more. Exceptions of pages, Ajax requests and
 * servlets all end here; none shows its trace.
 */
package org.presente.web.host.error;
