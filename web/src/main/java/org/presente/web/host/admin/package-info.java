/**
 * The admin area: own accounts, one session attribute, no roles. Forms are protected by Faces' view
 * state; the id of the session changes at sign-in. A plugin adds its pages as {@link
 * org.presente.web.host.admin.AdminSection} beans.
 */
package org.presente.web.host.admin;
