/** Settings of plugins as forms: the same fields for admins and for courses. */
package org.presente.web.host.setting;
