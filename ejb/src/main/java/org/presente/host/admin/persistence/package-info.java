/** Tables of admins and one-time codes. */
package org.presente.host.admin.persistence;
