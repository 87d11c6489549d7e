/** Who is in a meeting now, for staff; kept up to date by a small script ({@code live.js}). */
package org.presente.web.zoom.live;
