/**
 * The backend without a container: real beans, real database, real queue. Work and tasks run when a
 * test says so, on the test's thread.
 */
package org.presente.bench;
