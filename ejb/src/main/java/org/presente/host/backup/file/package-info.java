/**
 * The file itself: a zip with a manifest, a JSON text for each part and their checksums; what is
 * about persons in an entry of its own that a password seals. Reading trusts nothing.
 */
package org.presente.host.backup.file;
