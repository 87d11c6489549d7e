/** Tables of notices and of what people chose about them. */
package org.presente.host.notification.persistence;
