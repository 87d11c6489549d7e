package org.presente.host.audit;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.config.Setting;
import org.presente.host.stored.Kept;
import org.presente.host.stored.Kind;
import org.presente.host.stored.People;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Whose;

/**
 * What is written down of deeds and failures. After an erasure the deeds stay, without who did
 * them.
 */
@Singleton
class AuditData implements StoredData {
  @Override
  public String owner() {
    return HOST;
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity(
                "audit_entry",
                "audit",
                Whose.STAFF,
                Kept.until(Setting.RETENTION_AUDIT, "happened_at < :limit"))
            .has(Kind.DEED, "happened_at", "act", "subject", "detail")
            .has(Kind.IDENTIFIER, "actor")
            .doneByWhere("actor", PERSON)
            .doneByWhere("actor", PLATFORM_USER)
            .erasedBy(
                "update audit_entry set actor = 'erased' where " + PERSON,
                "update audit_entry set actor = 'erased', detail = '' where " + PLATFORM_USER,
                "update audit_entry set detail = '' where detail = 'as person :person'"),
        StoredTable.entity(
                "incident",
                "",
                Whose.NOBODY,
                Kept.until(Setting.RETENTION_INCIDENTS, "happened_at < :limit"))
            .plain("code", "happened_at", "feature", "summary"));
  }

  private static final String PERSON = "actor = 'person :person'";

  /**
   * Somebody whom the platform let act as another person; long ones are cut off as they are
   * written.
   */
  private static final String PLATFORM_USER =
      "actor = substring('platform user ' || " + People.SUBJECT + " from 1 for 100)";
}
