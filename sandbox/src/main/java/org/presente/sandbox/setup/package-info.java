/**
 * The first steps of a newcomer, taken over the same pages and endpoints that a person would use:
 * register the tool with the mini LMS, enter the simulator's credentials. Not taken with {@code
 * --blank}.
 */
package org.presente.sandbox.setup;
