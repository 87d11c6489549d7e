/**
 * The admin area: own accounts, one session attribute, no roles. Forms are protected by Faces' view
 * state; the id of the session changes at sign-in. A plugin adds its pages as {@link
 * org.presente.web.host.admin.AdminSection} beans. So are {@link
 * org.presente.web.host.admin.HealthSource} beans, which say how a part is doing. Long lists have
 * pages; what is searched for travels in forms, never in addresses.
 */
package org.presente.web.host.admin;
