/**
 * Course Groups 1.0: which groups a course has, and in which sets they stand. Who is in them is
 * told by the roster ({@code groups=true}, section 4).
 */
package org.presente.lti.groups;
