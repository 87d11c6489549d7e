/** Where admins and courses decide what plugins leave to them. */
package org.presente.host.plugin.decision;
