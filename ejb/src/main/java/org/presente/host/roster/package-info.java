/**
 * People and their memberships, known from launches and from the platform's Names and Role service.
 * A person is (registration, subject), never an e-mail address; a membership is a person's role in
 * one course. The roster is read ahead by a task, so that nothing waits for the platform when a
 * page is shown.
 */
package org.presente.host.roster;
