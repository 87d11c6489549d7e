/**
 * Pages for a person: the way in that a join or start URL leads to, and a page to play a whole
 * class. Plain HTML from the server; nothing needs JavaScript.
 */
package org.presente.sandbox.zoom.page;
