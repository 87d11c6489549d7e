package org.presente.host.task;

import java.time.Instant;
import java.util.Optional;

/** A scheduled task as an admin sees it. */
public record TaskView(
    String name,
    boolean paused,
    Instant nextRun,
    Optional<Instant> lastStarted,
    Optional<Instant> lastFinished,
    Optional<String> lastResult,
    Optional<String> incidentCode) {}
