/** Opening a lesson: login initiation, the authorization endpoint and the id_token. */
package org.presente.sandbox.lms.launch;
