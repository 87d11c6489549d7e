package org.presente.host.backup;

import java.time.Instant;
import java.util.Optional;

/**
 * A restore for a page.
 *
 * @param title of the course that was backed up
 * @param progress of what others have to be told
 * @param undoUntil empty when it can no longer be taken back
 */
public record RestoreView(
    long id,
    String title,
    RestoreState state,
    Instant uploadedAt,
    Optional<Instant> doneAt,
    Optional<BackupFlaw> problem,
    Progress progress,
    Optional<Instant> undoUntil) {}
