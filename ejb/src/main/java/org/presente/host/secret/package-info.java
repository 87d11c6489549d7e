/**
 * Secrets at rest and in the browser's hands: AES-256-GCM with the key's id in front, one derived
 * key for each purpose, so that a value sealed for one place opens nowhere else. The key comes from
 * the configuration or, with H2, from a file only the owner can read; its fingerprint is kept in
 * the database, and a node with another key refuses to start. Beside it the random texts of a way
 * to another service and back.
 */
package org.presente.host.secret;
