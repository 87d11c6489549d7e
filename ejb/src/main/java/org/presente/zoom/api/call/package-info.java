/**
 * One call from start to end: permit, token, request, judgement; and lists over all their pages.
 * Tokens are kept here in memory and, for the other nodes, by {@code SharedTokens}.
 */
package org.presente.zoom.api.call;
