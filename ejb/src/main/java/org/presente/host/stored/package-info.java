/**
 * How features of the host and plugins declare what they store: every column of every table, of
 * whom it tells, what it is for and how long it is kept. Declarations are CDI beans ({@link
 * org.presente.host.stored.StoredData}); {@code host.privacy} exports, erases and purges by them
 * and shows them as a page. This package leans on nothing but the configuration, so that every
 * feature can use it.
 *
 * <ol>
 *   <li>A column that nobody declares fails a test on both databases, and so does a declared one
 *       that does not exist.
 *   <li>A table says by links which of its rows are about a person. A link is SQL in which {@code
 *       :person} stands for the id of a row in {@code person}, so that others' identifiers are
 *       looked up where they are kept.
 *   <li>Secrets are declared as such and never exported.
 * </ol>
 */
package org.presente.host.stored;
