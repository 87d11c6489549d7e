/**
 * The database as one thing: a delegating DataSource chosen by its address, migrations before
 * anything else starts, transactions as values, and long lists in portions. H2 in a file for a
 * trial, PostgreSQL for service.
 */
package org.presente.host.database;
