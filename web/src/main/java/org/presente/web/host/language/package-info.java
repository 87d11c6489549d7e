/**
 * The reader's language: Spanish, Brazilian Portuguese or English, from the launch, else from the
 * browser. Texts of all pages, the plugins' too, lie in {@code org.presente.web.messages}; a test
 * fails when one language lacks a key or a page holds a text of its own.
 */
package org.presente.web.host.language;
