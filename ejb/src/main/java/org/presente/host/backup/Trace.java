package org.presente.host.backup;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * One thing that a restore did.
 *
 * @param memory the part's own words for what was there before; at most 800,000 characters
 */
public record Trace(Optional<Long> lessonId, JsonObject memory) {}
