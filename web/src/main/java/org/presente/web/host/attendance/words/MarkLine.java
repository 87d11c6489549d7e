package org.presente.web.host.attendance.words;

import java.time.Duration;

/**
 * A student's line in words.
 *
 * @param points empty when nothing is written
 * @param reason behind the status; empty where the status says it all
 * @param proof empty for who never appeared
 */
public record MarkLine(
    long personId,
    String name,
    Duration present,
    String share,
    String points,
    String status,
    String statusStyle,
    String reason,
    String proof,
    PostingLine posting) {}
