/** Pure rules of reports: when to read, when rows count as ready, and what they tell. */
package org.presente.zoom.report.domain;
