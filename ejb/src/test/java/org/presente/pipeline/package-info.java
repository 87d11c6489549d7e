/**
 * The whole way of a mark: people are played on the Zoom simulator, and what arrives in the mini
 * LMS's gradebook is compared. Everything between is ours and real: tasks, queue, handlers,
 * evidence, rules, passback, over HTTP and on a database. Time stands still until a test moves it.
 */
package org.presente.pipeline;
