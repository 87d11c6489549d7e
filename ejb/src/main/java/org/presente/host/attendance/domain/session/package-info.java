/** Sessions: which instances form one, how long they ran, who was present, when it is final. */
package org.presente.host.attendance.domain.session;
