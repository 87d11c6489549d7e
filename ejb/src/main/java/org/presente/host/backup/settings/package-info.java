/** What a course has decided about plugins' settings, as a part of its backup. */
package org.presente.host.backup.settings;
