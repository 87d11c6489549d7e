/** Tables of connections and hosts. */
package org.presente.zoom.account.persistence;
