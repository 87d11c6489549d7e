/**
 * One call from start to end: permit, token, request, judgement; and lists over all their pages.
 * Tokens are kept here, in memory only: another node asks for its own.
 */
package org.presente.zoom.api.call;
