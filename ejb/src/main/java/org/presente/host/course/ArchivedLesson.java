package org.presente.host.course;

import java.util.Optional;

/**
 * A lesson as it goes into a backup.
 *
 * @param link the platform's id of the link that leads to it
 */
public record ArchivedLesson(long id, String title, String contentHtml, Optional<String> link) {}
