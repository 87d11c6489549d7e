/**
 * Launches over the tool's real endpoints, without a browser: a platform of the test's own makes
 * every id_token, also those that no LMS would. One tool serves all classes of this package; its
 * database is PostgreSQL, so that a test can look at the rows and statements a launch leaves.
 */
package org.presente.system.launch;
