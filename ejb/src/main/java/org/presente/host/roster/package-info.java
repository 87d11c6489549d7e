/**
 * People and their memberships, known from launches and from the platform's Names and Role service.
 * A person is (registration, subject), never an e-mail address; a membership is a person's role in
 * one course. The roster is read ahead by a task, so that nothing waits for the platform when a
 * page is shown.
 *
 * <p>Where the platform sends the claim of Course Groups 1.0, its groups, their sets and who is in
 * them are read the same way; {@link org.presente.host.roster.CourseGroups} answers from what was
 * read. A group keeps its id here while the platform has it, so a plugin may keep that id; one that
 * the platform removed is marked as gone. Out of scope: groups of our own making.
 */
package org.presente.host.roster;
