package org.presente.sandbox.lms.quirk;

/** One habit in which platforms differ. Off means: as the specification says. */
public enum Quirk {
  /** Login initiation is a form posted from the frame; off: a redirect with GET. */
  LOGIN_BY_POST,
  /** The token answer is JSON but calls itself text/html. */
  TOKEN_CALLED_HTML,
  /** Service URLs carry {@code ?type_id=N}, and answer 401 without it. */
  TYPE_ID_IN_URLS,
  /** Accept is compared letter by letter; off: ranges such as {@code application/*} count. */
  LITERAL_ACCEPT,
  /** A token without the scope gets 401; off: 403. */
  MISSING_SCOPE_IS_401,
  /** Link headers of line items have {@code &amp;} and curly quotes. */
  CURLY_LINE_ITEM_LINKS,
  /** The members' next page forgets the role asked for. */
  NEXT_PAGE_DROPS_ROLE,
  /** Members' roles are short names; off: full URIs. */
  SHORT_MEMBER_ROLES,
  /** People who left are not listed; off: as Inactive or Deleted. */
  ONLY_ACTIVE_MEMBERS,
  /** An assistant is an Instructor like any other; off: the sub-role is sent as well. */
  ASSISTANT_IS_INSTRUCTOR,
  /** The context's type is {@code CourseSection}; off: the full URI. */
  SHORT_CONTEXT_TYPE,
  /** Scores of the same second collide; off: of the same millisecond. */
  SCORES_BY_SECOND,
  /** A score that is not FullyGraded wipes the mark; off: it leaves the mark as it was. */
  NOT_GRADED_WIPES,
  /** Points over the maximum are cut; off: kept, which the specification allows. */
  CUT_TO_MAXIMUM,
  /** The deployment stands inside the tool configuration; off: beside the client id. */
  DEPLOYMENT_IN_CONFIGURATION
}
