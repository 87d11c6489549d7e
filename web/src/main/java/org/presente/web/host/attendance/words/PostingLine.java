package org.presente.web.host.attendance.words;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a mark is, in words.
 *
 * @param word in short
 * @param text a sentence more, or empty
 * @param at when it arrived
 * @param detail what the platform said, or empty
 * @param incident to quote to an operator, or empty
 * @param retryable whether this one mark can be tried again
 * @param replaceable whether a person's mark on the platform can be replaced by ours
 * @param disputed whether the staff have to say whose mark counts
 * @param stopped whether the same holds up everybody
 */
public record PostingLine(
    String word,
    String style,
    String text,
    Optional<Instant> at,
    String detail,
    String incident,
    boolean retryable,
    boolean replaceable,
    boolean disputed,
    boolean stopped) {}
