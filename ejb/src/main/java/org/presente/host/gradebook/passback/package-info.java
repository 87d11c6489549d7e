/**
 * The queue's side of the gradebook: finds columns and sends scores. Each try goes "read and fix
 * the timestamp in one transaction, call the platform outside, record in another".
 */
package org.presente.host.gradebook.passback;
