package org.presente.host.plugin;

import java.time.Instant;
import java.time.ZoneId;

/**
 * When a lesson's class takes place, for what the host tells platforms.
 *
 * @param opens from when students may go in
 * @param columnKey the resource id of the gradebook column that the class's marks will go to
 */
public record ScheduledClass(
    Instant start, Instant end, ZoneId zone, Instant opens, String columnKey) {}
