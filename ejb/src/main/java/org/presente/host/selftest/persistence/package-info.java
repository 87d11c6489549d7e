/** Tables of the results of self-tests. */
package org.presente.host.selftest.persistence;
