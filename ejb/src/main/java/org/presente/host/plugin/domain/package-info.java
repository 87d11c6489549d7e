/** Which of several words on a setting holds. */
package org.presente.host.plugin.domain;
