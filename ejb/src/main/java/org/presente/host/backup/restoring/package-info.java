/** Looking at what a file would do, doing it by the queue, and taking it back. */
package org.presente.host.backup.restoring;
