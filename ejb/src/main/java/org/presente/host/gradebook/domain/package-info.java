/** Pure rules of posting: timestamps that rise, and whose mark it is that stands there. */
package org.presente.host.gradebook.domain;
