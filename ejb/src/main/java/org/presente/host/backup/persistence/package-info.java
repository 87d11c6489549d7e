/** Tables of restores and of what they did. */
package org.presente.host.backup.persistence;
