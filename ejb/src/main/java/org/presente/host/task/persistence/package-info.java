/** Tables of work, tasks and their runs. */
package org.presente.host.task.persistence;
