/** Tables of notices and where they are asked for. */
package org.presente.host.notice.persistence;
