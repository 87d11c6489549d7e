/**
 * The lesson's page, the one most people ever see.
 *
 * <ol>
 *   <li>At the very top stand the plugins' panels, below them the content that instructors write.
 *   <li>The page needs neither a session nor JavaScript. A small script keeps it up to date.
 *   <li>Showing it asks the database only. Asking whether something changed costs a look into
 *       memory, once in a while one query for all viewers of a lesson together.
 *   <li>The content was sanitised when it was saved; it is written out as it is.
 * </ol>
 */
package org.presente.web.host.lesson;
