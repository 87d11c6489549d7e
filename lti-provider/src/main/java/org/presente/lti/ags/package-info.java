/**
 * Assignment and Grade Services 2.0: the columns (line items), the marks we send (scores) and the
 * marks that stand (results). Expected refusals are values; nothing here retries by itself, because
 * the host's queue does.
 */
package org.presente.lti.ags;
