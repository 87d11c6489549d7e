/** Tables of watched classes, runs and reads. */
package org.presente.zoom.report.persistence;
