/**
 * Whether a registration works in both directions, step by step, for an admin who waits in front of
 * the page: our keys from outside, the platform's keys, a token and its scopes, the roster, and a
 * column with a mark that are taken away again. It runs as queued work, because platforms may be
 * slow; each step has the deadline of its call. A step that cannot be tried, for want of a course,
 * is said to be left out, not passed.
 */
package org.presente.host.selftest;
