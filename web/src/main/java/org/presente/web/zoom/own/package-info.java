/**
 * Where a teacher connects their own Zoom account, sees whether it works and ends it. The button
 * posts into a new tab, since Zoom shows its page in no frame: the form carries the visit, and the
 * tab gets a cookie that must come back from Zoom. Only our own pages may send the form.
 */
package org.presente.web.zoom.own;
