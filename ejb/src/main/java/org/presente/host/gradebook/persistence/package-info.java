/** What is kept of gradebooks, columns and scores. */
package org.presente.host.gradebook.persistence;
