/** Where platforms differ: named switches, and the set of them that makes up each real platform. */
package org.presente.sandbox.lms.quirk;
