/** What admins and courses decided, as rows. */
package org.presente.host.plugin.persistence;
