/**
 * The packages as wholes: the runnable jar as a process of its own, with the mini LMS and the Zoom
 * simulator in the test's process, so that a test can see and spoil every call.
 */
package org.presente.system;
