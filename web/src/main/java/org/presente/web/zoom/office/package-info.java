/**
 * Office hours: the form and the month of those who hold them, the slots and lines of students, and
 * what both see change by itself. Works without JavaScript, which only keeps the top of the page up
 * to date ({@code live.js}).
 */
package org.presente.web.zoom.office;
