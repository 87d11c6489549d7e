/** Exact measures: half-open intervals with a small complete algebra, and fractions. */
package org.presente.host.attendance.domain.measure;
