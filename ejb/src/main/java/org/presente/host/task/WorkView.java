package org.presente.host.task;

import java.time.Instant;
import java.util.Optional;

/** Waiting or abandoned work as an admin sees it. */
public record WorkView(
    long id,
    String kind,
    String subject,
    String state,
    int attempts,
    Instant notBefore,
    Optional<String> lastError,
    Optional<String> incidentCode) {}
