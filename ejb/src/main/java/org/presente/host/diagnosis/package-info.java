/**
 * What the last launches of a registration carried and how they were read, for an admin who looks
 * for the reason of something.
 *
 * <ol>
 *   <li>Names are kept as initials; tokens, addresses and the values of custom parameters not at
 *       all.
 *   <li>A record is one row more in the launch's own transaction, and at most one a second for each
 *       registration and node: a school at eight o'clock pays for one of its launches.
 *   <li>The newest twenty of a registration are kept, for two weeks at most.
 * </ol>
 */
package org.presente.host.diagnosis;
