package org.presente.host.course;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.stored.Kept;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Whose;

/** Courses, lessons and what links lead to them. What staff write into a lesson is the course's. */
@Singleton
class CourseData implements StoredData {
  @Override
  public String owner() {
    return HOST;
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.bare("nonce", "", Whose.NOBODY, Kept.with("launch"))
            .plain("nonce_hash", "expires_at"),
        StoredTable.entity("lesson_link")
            .plain(
                "course_id",
                "lesson_id",
                "meeting_ref",
                "resource_link_id",
                "graded",
                "created_at"),
        StoredTable.entity("lesson")
            .plain(
                "course_id",
                "resource_link_id",
                "title",
                "content_html",
                "created_at",
                "platform_address",
                "copied_ref",
                "copied_from_lesson",
                "plan_key",
                "planned",
                "withdrawn_at",
                "copy_decided_at"),
        StoredTable.entity("course_copy")
            .plain("deployment_id", "context_id", "origin_context_id", "state", "noticed_at"),
        StoredTable.entity("course")
            .plain("deployment_id", "context_id", "label", "title", "time_zone", "created_at"));
  }
}
