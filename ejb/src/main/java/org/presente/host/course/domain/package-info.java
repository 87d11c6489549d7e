/** Pure rules about courses and lessons. */
package org.presente.host.course.domain;
