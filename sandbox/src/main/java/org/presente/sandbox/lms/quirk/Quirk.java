package org.presente.sandbox.lms.quirk;

/**
 * One habit in which platforms differ. Off means: as the specification says. A name in brackets
 * tells where it was seen; a habit without one is allowed by the specification and in no profile.
 */
public enum Quirk {
  // ---- login initiation
  /** A form posted from the frame; off: a redirect with GET. [Moodle, Canvas] */
  LOGIN_BY_POST,
  /** {@code client_id} is left out. */
  NO_CLIENT_ID_AT_LOGIN,
  /** {@code lti_deployment_id} is left out. */
  NO_DEPLOYMENT_AT_LOGIN,
  /** {@code deployment_id}, {@code canvas_region}, {@code canvas_environment}. [Canvas] */
  OWN_LOGIN_NAMES,
  /** {@code target_link_uri} is not the one of the token. [Open edX, issue 633] */
  OTHER_TARGET_AT_LOGIN,

  // ---- token endpoint
  /** The token answer is JSON but calls itself text/html. [Moodle] */
  TOKEN_CALLED_HTML,
  /** {@code token_type} is {@code bearer}. [Open edX] */
  LOWER_CASE_BEARER,
  /** The token answer lacks {@code expires_in}, which RFC 6749 only recommends. */
  NO_EXPIRES_IN,
  /** One scope too many fails the whole request; off: the permitted part is granted. [SchoolBox] */
  ALL_SCOPES_OR_NONE,
  /** {@code lineitem.readonly} is never granted, for {@code lineitem} implies it. */
  LINE_ITEM_IMPLIES_READING,
  /** The assertion's audience is not the token endpoint but another address. [Brightspace] */
  OWN_TOKEN_AUDIENCE,
  /** {@code Authorization: bearer} is not understood; off: the scheme in any case. [Blackboard] */
  SCHEME_CASE_MATTERS,
  /** A token without the scope gets 401; off: 403. [Moodle] */
  MISSING_SCOPE_IS_401,

  // ---- platform keys
  /** The key set is almost 1 MB. [Brightspace] */
  HUGE_KEY_SET,
  /** Keys have no {@code alg}. [Brightspace] */
  KEYS_WITHOUT_ALG,
  /** Keys of unknown type, for encryption or without kid stand among the good ones. */
  ODD_KEYS,

  // ---- assignments and grades
  /** Service URLs carry {@code ?type_id=N}, and answer 401 without it. [Moodle] */
  TYPE_ID_IN_URLS,
  /** Line item addresses end with a slash. */
  SLASH_AFTER_LINE_ITEM,
  /** Accept is compared letter by letter; off: ranges count too. [Moodle, Open edX] */
  LITERAL_ACCEPT,
  /** Link headers of line items have {@code &amp;} and curly quotes. [Moodle] */
  CURLY_LINE_ITEM_LINKS,
  /** What a changed line item leaves out is cleared; off: stays. [Moodle] */
  PUT_CLEARS_OMITTED,
  /** A changed line item must not repeat its {@code id}. [Blackboard] */
  PUT_REFUSES_ID,
  /** {@code scoreMaximum} must be whole. [Blackboard, Open edX] */
  WHOLE_MAXIMUM,
  /** {@code resourceLinkId} is ignored when a line item is made. [Blackboard] */
  RESOURCE_LINK_IGNORED,
  /** An unknown {@code resourceLinkId} gets 403; off: 404. [Moodle] */
  UNKNOWN_LINK_IS_403,
  /** An unknown {@code resourceLinkId} gets 412; off: 404. [Canvas] */
  UNKNOWN_LINK_IS_412,
  /** Deleting a line item that belongs to its link gets 401; off: 403. [Canvas] */
  COUPLED_DELETE_IS_401,
  /** Scores of the same second collide; off: of the same millisecond. [Moodle] */
  SCORES_BY_SECOND,
  /** A score that comes too late gets 400; off: 409. [Canvas] */
  LATE_SCORE_IS_400,
  /** A score for somebody who is no student gets 422; off: 400. [Canvas] */
  NOT_GRADABLE_IS_422,
  /** A score that is not FullyGraded wipes the mark; off: it leaves the mark. [Moodle] */
  NOT_GRADED_WIPES,
  /** Points over the maximum are cut; off: kept, which the specification allows. [Moodle] */
  CUT_TO_MAXIMUM,
  /** Points over the maximum get 400. [Brightspace] */
  OVER_MAXIMUM_REFUSED,
  /** A blank comment gets 400. [Open edX, issue 643] */
  BLANK_COMMENT_REFUSED,
  /** A score is answered with 201; off: 200. */
  SCORE_IS_201,
  /** A score is answered with 202; off: 200. */
  SCORE_IS_202,
  /** A score is answered with 204; off: 200. */
  SCORE_IS_204,
  /** The answer to a score is JSON with a {@code resultUrl}; off: empty. [Canvas] */
  RESULT_URL_ANSWERED,
  /** Each score is an attempt, unless its extension says otherwise. [Canvas] */
  SCORES_ARE_ATTEMPTS,
  /** Each comment is added to those before; off: replaces them. [Canvas] */
  COMMENTS_PILE_UP,
  /** Results have no comment. [Blackboard] */
  RESULTS_WITHOUT_COMMENT,

  // ---- names and roles
  /** The members' next page forgets the role asked for. [Moodle] */
  NEXT_PAGE_DROPS_ROLE,
  /** Members' roles are short names; off: full URIs. [Moodle] */
  SHORT_MEMBER_ROLES,
  /** People who left are not listed; off: as Inactive or Deleted. [Moodle] */
  ONLY_ACTIVE_MEMBERS,
  /** Members have no status, which then is Active. */
  STATUS_LEFT_OUT,
  /** Members have no e-mail, though launches do. [Open edX] */
  MEMBERS_WITHOUT_EMAIL,
  /** Pages hold ten members, whatever was asked for. [Canvas] */
  PAGES_OF_TEN,
  /** Pages hold a hundred members, whatever was asked for. [Schoology] */
  PAGES_OF_HUNDRED,
  /** {@code rel=next} without quotes, as RFC 8288 allows. */
  UNQUOTED_REL,
  /** The next page's address is relative, as RFC 8288 allows. */
  RELATIVE_LINKS,
  /** The last page links to the differences since (NRPS section 2.4). */
  DIFFERENCES_LINKED,
  /** The list of members is refused with 403: an administrator withdrew it. */
  MEMBERS_FORBIDDEN,

  // ---- people
  /** An administrator of the site is an Instructor in every course; off: is not. [Moodle] */
  ADMINISTRATOR_TEACHES,
  /** An administrator of the site launches with an empty list of roles. [Blackboard] */
  ADMINISTRATOR_WITHOUT_ROLES,
  /** Roles of launches are short names, which the specification only deprecates. */
  SHORT_LAUNCH_ROLES,
  /** An assistant has the sub-role alone; off: the principal role as well. */
  ONLY_SUB_ROLE,
  /** A person's id is an address. [Sakai] */
  SUBJECT_IS_ADDRESS,
  /** An assistant is an Instructor like any other; off: the sub-role is sent as well. [Moodle] */
  ASSISTANT_IS_INSTRUCTOR,

  // ---- id_token
  /** It lives 60 seconds; off: an hour. [Moodle] */
  TOKEN_LIVES_A_MINUTE,
  /** {@code aud} is a list, with {@code azp}; off: a text. */
  AUDIENCE_LISTED,
  /** The platform's clock is ahead: {@code iat} and {@code nbf} come in 30 s. [Brightspace] */
  CLOCK_AHEAD,
  /** Signed with RS512; off: RS256. [Blackboard, where so configured] */
  TOKEN_BY_RS512,
  /** A variable without value stays as it is, {@code $} and all; off: empty. [Blackboard] */
  NO_VALUE_STAYS_LITERAL,
  /** Names of custom parameters come back in lower case. */
  LOWER_CASE_CUSTOM_NAMES,
  /** {@code tool_platform} has nothing but guid and name. [Open edX] */
  ONLY_GUID_AND_NAME,
  /** There is no context. */
  NO_CONTEXT,
  /** The resource link has no id, though it must. [OpenOLAT] */
  LINK_WITHOUT_ID,
  /** Optional claims have the wrong type. [OpenOLAT] */
  WRONG_TYPES,
  /** Claims of the vendor's own stand beside the others. [Canvas, Blackboard] */
  VENDOR_CLAIMS,
  /** The claim of the grade service is an empty object. [OpenOLAT] */
  GRADES_CLAIM_EMPTY,
  /** Every link has a line item from the start. [Open edX] */
  LINE_ITEM_ALWAYS,
  /** The grade service is told by its {@code lineitem} alone. */
  ONLY_LINE_ITEM,
  /** A link's {@code lineitem} is never told. [Brightspace] */
  LINE_ITEM_UNTOLD,
  /** Each course has a deployment of its own. [Canvas, where installed by course] */
  DEPLOYMENT_PER_COURSE,
  /** The deployment is always {@code 1}. [Sakai] */
  DEPLOYMENT_IS_ONE,
  /** The context's type is {@code CourseSection}; off: the full URI. [Moodle] */
  SHORT_CONTEXT_TYPE,

  // ---- registration
  /** No {@code registration_token}: the addresses themselves are the secret. [Brightspace] */
  NO_REGISTRATION_TOKEN,
  /** The configuration is read with the registration token only. [Canvas] */
  CONFIGURATION_WANTS_TOKEN,
  /** {@code messages_supported} are texts; off: objects. */
  MESSAGES_AS_TEXTS,
  /** Keys, tokens and services live on another host. [Canvas, Blackboard, Brightspace] */
  SIBLING_HOST,
  /** A defective request gets 422; off: 400. [Canvas] */
  DEFECTS_ARE_422,
  /** The answer names no deployment: it is made afterwards. [Brightspace] */
  DEPLOYMENT_UNTOLD,
  /** The deployment stands inside the tool configuration; off: beside the client id. [Moodle] */
  DEPLOYMENT_IN_CONFIGURATION
}
