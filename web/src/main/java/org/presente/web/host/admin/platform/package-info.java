/**
 * The platforms' part of the admin area: the list with what waits for a decision on top, one
 * registration with its switches, and the page that registers one by hand.
 */
package org.presente.web.host.admin.platform;
