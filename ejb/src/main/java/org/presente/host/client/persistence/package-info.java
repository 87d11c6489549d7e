/** API clients as rows. */
package org.presente.host.client.persistence;
