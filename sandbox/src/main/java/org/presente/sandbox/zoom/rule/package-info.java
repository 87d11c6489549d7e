/**
 * The rules every API call meets before its own: which operation a path names, scopes, plans, rate
 * limits, the shape of bodies, paging, injected faults, and the journal of all that happened.
 */
package org.presente.sandbox.zoom.rule;
