/** The front door: what this is, and where admins go in. */
package org.presente.web.host.index;
