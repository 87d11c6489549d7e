/** How tests and curious people steer the platform: faults, counters, violations, switches. */
package org.presente.sandbox.lms.control;
