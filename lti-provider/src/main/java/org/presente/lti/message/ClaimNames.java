package org.presente.lti.message;

/**
 * Names of the LTI claims (Core 1.3 section 5.3 and 5.4, AGS 2.0 section 3.1, NRPS 2.0 section 3.6,
 * Submission Review 1.0, Course Groups 1.0, Platform Notification Service 1.0, Deep Linking 2.0
 * section 4.4).
 */
public final class ClaimNames {
  private static final String CORE = "https://purl.imsglobal.org/spec/lti/claim/";

  public static final String MESSAGE_TYPE = CORE + "message_type";
  public static final String VERSION = CORE + "version";
  public static final String DEPLOYMENT_ID = CORE + "deployment_id";
  public static final String TARGET_LINK_URI = CORE + "target_link_uri";
  public static final String RESOURCE_LINK = CORE + "resource_link";
  public static final String ROLES = CORE + "roles";
  public static final String ROLE_SCOPE_MENTOR = CORE + "role_scope_mentor";
  public static final String CONTEXT = CORE + "context";
  public static final String TOOL_PLATFORM = CORE + "tool_platform";
  public static final String LAUNCH_PRESENTATION = CORE + "launch_presentation";
  public static final String LIS = CORE + "lis";
  public static final String CUSTOM = CORE + "custom";
  public static final String AGS_ENDPOINT =
      "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
  public static final String NAMES_ROLE_SERVICE =
      "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

  public static final String FOR_USER = CORE + "for_user";
  public static final String GROUPS_SERVICE =
      "https://purl.imsglobal.org/spec/lti-gs/claim/groupsservice";
  public static final String NOTIFICATION_SERVICE = CORE + "platformnotificationservice";
  public static final String NOTICE = CORE + "notice";
  public static final String ORIGIN_CONTEXTS = CORE + "origin_contexts";
  public static final String DEEP_LINKING_SETTINGS =
      "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";

  private ClaimNames() {}
}
