/** Rows of any declared table, by SQL made of its declaration. */
package org.presente.host.privacy.persistence;
