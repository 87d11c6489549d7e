package org.presente.lti.registration;

import static java.util.Map.entry;

import java.util.Map;

/**
 * The custom parameters we ask for, by the names the host reads them under. A link's own {@code
 * meeting_ref} is not among them: it travels in the link, so that a copied course keeps it. Names
 * like {@code lineitem_url} are avoided, because Moodle takes those for its own.
 */
public final class CustomVariables {
  public static final String MEETING_REF = "meeting_ref";
  public static final String CONTEXT_HISTORY = "context_id_history";
  public static final String LINK_HISTORY = "resource_link_id_history";

  /** Canvas' name for it. */
  public static final String ACTIVITY_HISTORY = "activity_id_history";

  public static final String TIME_ZONE = "person_time_zone";
  public static final String USERNAME = "user_username";

  /** Not requested: a platform's admin may add it, with whatever names the person's account. */
  public static final String ACCOUNT = "zoom_user";

  public static final String COURSE_START = "course_section_start";
  public static final String COURSE_END = "course_section_end";
  public static final String AVAILABLE_FROM = "link_available_start";
  public static final String AVAILABLE_UNTIL = "link_available_end";
  public static final String STUDENT_VIEW = "canvas_student_view";

  /** Who really acts, where somebody acts as another person. */
  public static final String ACTUAL_USER = "actual_user_id";

  /** Canvas' name for it. */
  public static final String MASQUERADING_USER = "canvas_masquerading_user_id";

  private CustomVariables() {}

  public static Map<String, String> requested() {
    return Map.ofEntries(
        entry(CONTEXT_HISTORY, "$Context.id.history"),
        entry(LINK_HISTORY, "$ResourceLink.id.history"),
        entry(ACTIVITY_HISTORY, "$Activity.id.history"),
        entry(TIME_ZONE, "$Person.address.timezone"),
        entry(USERNAME, "$User.username"),
        entry(COURSE_START, "$CourseSection.timeFrame.begin"),
        entry(COURSE_END, "$CourseSection.timeFrame.end"),
        entry(AVAILABLE_FROM, "$ResourceLink.available.startDateTime"),
        entry(AVAILABLE_UNTIL, "$ResourceLink.available.endDateTime"),
        entry(STUDENT_VIEW, "$com.instructure.User.student_view"),
        entry(ACTUAL_USER, "$ActualUser.id"),
        entry(MASQUERADING_USER, "$Canvas.masqueradingUser.userId"));
  }
}
