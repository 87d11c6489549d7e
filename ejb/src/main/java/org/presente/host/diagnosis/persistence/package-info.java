/** Tables of the last launches. */
package org.presente.host.diagnosis.persistence;
