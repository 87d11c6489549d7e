package org.presente.host.backup;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.presente.host.config.Setting;
import org.presente.host.stored.Kept;
import org.presente.host.stored.Kind;
import org.presente.host.stored.People;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Whose;

/**
 * Backup files that were read in, what was chosen about them (also who holds classes), what they
 * did.
 */
@Singleton
class BackupData implements StoredData {
  @Override
  public String owner() {
    return HOST;
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity(
                "restore_piece", "backups", Whose.MEMBERS, Kept.atMost(Duration.ofDays(7)))
            .plain("restore_id", "ordinal")
            .has(Kind.BUNDLE, "content"),
        StoredTable.entity(
                "restore_trace",
                "backups",
                Whose.HOSTS,
                Kept.until(
                    Setting.RETENTION_WORK,
                    "restore_id in (select r.id from course_restore r where r.uploaded_at < :limit)"))
            .plain("restore_id", "part", "lesson_id")
            .has(Kind.BUNDLE, "memory")
            .erasedBy(
                "delete from restore_trace where exists (select 1 from "
                    + People.ADDRESSES
                    + " a (address) where position(a.address in lower(memory)) > 0)"),
        StoredTable.entity("restored_lesson")
            .plain("course_id", "origin", "lesson_id", "restore_id"),
        StoredTable.entity("course_restore", "backups", Whose.STAFF, Kept.with("course"))
            .plain(
                "course_id",
                "backup_key",
                "source_title",
                "state",
                "registration_id",
                "deployment_id",
                "problem")
            .doneBy("person_id")
            .has(Kind.BUNDLE, "choices")
            .erasedBy(
                "update course_restore set person_id = :nobody where person_id = :person",
                "update course_restore set choices = '{}' where done_at is not null and course_id in "
                    + People.COURSES)
            .has(Kind.ROLE, "course_role")
            .has(Kind.PREFERENCE, "locale")
            .has(Kind.DEED, "uploaded_at", "done_at", "undone_at"));
  }
}
