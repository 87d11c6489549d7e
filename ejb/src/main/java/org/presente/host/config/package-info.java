/**
 * What an operator may set. Every key of {@code PRESENTE_…} is named in {@link
 * org.presente.host.config.Setting}; a test holds the template in {@code server-config/} and the
 * table in the README to that list. Everything per school, teacher or platform is data, not
 * configuration.
 */
package org.presente.host.config;
