/** The pure part of attendance, measured on one thread. */
package org.presente.bench.attendance;
