/**
 * What is stored of people, for themselves and for admins: the list from the declarations, the
 * export, the erasure.
 */
package org.presente.web.host.privacy;
