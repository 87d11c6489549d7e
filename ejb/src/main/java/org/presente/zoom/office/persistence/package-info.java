/** Hours and bookings as rows. */
package org.presente.zoom.office.persistence;
