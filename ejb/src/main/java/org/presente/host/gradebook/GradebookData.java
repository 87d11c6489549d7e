package org.presente.host.gradebook;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.config.Setting;
import org.presente.host.stored.Kept;
import org.presente.host.stored.Kind;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Whose;

/**
 * Scores on their way to the platform, and those it took. Work on the way is queued by column, so
 * that a score which is gone is not sent.
 */
@Singleton
class GradebookData implements StoredData {
  @Override
  public String owner() {
    return HOST;
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity(
                "score_post",
                "scores",
                Whose.MEMBERS,
                Kept.until(Setting.RETENTION_MARKS, "posted_at < :limit"))
            .plain("column_id")
            .about("person_id")
            .has(Kind.MARK, "points", "posted_at"),
        StoredTable.entity(
                "score",
                "scores",
                Whose.MEMBERS,
                Kept.until(Setting.RETENTION_MARKS, "sent_at < :limit"))
            .plain("column_id", "state", "waiting_since", "last_timestamp", "not_found_at")
            .about("person_id")
            .has(
                Kind.MARK,
                "points",
                "remark",
                "trying_points",
                "sent_points",
                "sent_at",
                "platform_points",
                "reason",
                "detail",
                "replaceable_points")
            .doneBy("agreed_by")
            .has(Kind.DEED, "agreed_at")
            .rank(1),
        StoredTable.entity("gradebook_link", "scores", Whose.MEMBERS, Kept.with("course"))
            .plain(
                "lesson_id",
                "course_id",
                "registration_id",
                "line_items_url",
                "line_item_url",
                "scopes",
                "stopped_reason",
                "stopped_detail",
                "incident_code")
            .doneBy("forbidden_person_id")
            .erasedBy(
                "update gradebook_link set forbidden_person_id = null where forbidden_person_id = :person"),
        StoredTable.entity("grade_column")
            .plain(
                "lesson_id",
                "resource_id",
                "label",
                "maximum",
                "line_item_url",
                "to_be_found",
                "platform_maximum",
                "former_maximum",
                "maximum_since",
                "looked_at",
                "problem_detail",
                "incident_code"));
  }
}
