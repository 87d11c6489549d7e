/**
 * Where platforms differ: named switches, what each platform offers at all, and the set of both
 * that makes up each real platform.
 */
package org.presente.sandbox.lms.quirk;
