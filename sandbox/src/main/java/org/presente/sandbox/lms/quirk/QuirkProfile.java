package org.presente.sandbox.lms.quirk;

import static org.presente.sandbox.lms.quirk.Capability.DEEP_LINKING;
import static org.presente.sandbox.lms.quirk.Capability.DYNAMIC_REGISTRATION;
import static org.presente.sandbox.lms.quirk.Capability.GROUPS;
import static org.presente.sandbox.lms.quirk.Capability.LINK_DATES;
import static org.presente.sandbox.lms.quirk.Capability.LINK_HISTORY;
import static org.presente.sandbox.lms.quirk.Capability.NOTICES;
import static org.presente.sandbox.lms.quirk.Capability.PLATFORM_STORAGE;
import static org.presente.sandbox.lms.quirk.Capability.SUBMISSION_REVIEW;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A platform by what it offers and by the quirks it has. */
public enum QuirkProfile {
  /** As measured on a Moodle 4.5.6. */
  MOODLE(
      "moodle",
      EnumSet.of(DYNAMIC_REGISTRATION, DEEP_LINKING, SUBMISSION_REVIEW),
      EnumSet.of(
          Quirk.LOGIN_BY_POST,
          Quirk.TOKEN_CALLED_HTML,
          Quirk.MISSING_SCOPE_IS_401,
          Quirk.TYPE_ID_IN_URLS,
          Quirk.LITERAL_ACCEPT,
          Quirk.CURLY_LINE_ITEM_LINKS,
          Quirk.PUT_CLEARS_OMITTED,
          Quirk.UNKNOWN_LINK_IS_403,
          Quirk.SCORES_BY_SECOND,
          Quirk.NOT_GRADED_WIPES,
          Quirk.CUT_TO_MAXIMUM,
          Quirk.NEXT_PAGE_DROPS_ROLE,
          Quirk.SHORT_MEMBER_ROLES,
          Quirk.ONLY_ACTIVE_MEMBERS,
          Quirk.ADMINISTRATOR_TEACHES,
          Quirk.ASSISTANT_IS_INSTRUCTOR,
          Quirk.TOKEN_LIVES_A_MINUTE,
          Quirk.SHORT_CONTEXT_TYPE,
          Quirk.DEPLOYMENT_IN_CONFIGURATION)),
  CANVAS(
      "canvas",
      EnumSet.of(DYNAMIC_REGISTRATION, DEEP_LINKING, LINK_DATES, PLATFORM_STORAGE, NOTICES),
      EnumSet.of(
          Quirk.LOGIN_BY_POST,
          Quirk.OWN_LOGIN_NAMES,
          Quirk.VENDOR_CLAIMS,
          Quirk.CONFIGURATION_WANTS_TOKEN,
          Quirk.DEFECTS_ARE_422,
          Quirk.UNKNOWN_LINK_IS_412,
          Quirk.COUPLED_DELETE_IS_401,
          Quirk.LATE_SCORE_IS_400,
          Quirk.NOT_GRADABLE_IS_422,
          Quirk.RESULT_URL_ANSWERED,
          Quirk.SCORES_ARE_ATTEMPTS,
          Quirk.COMMENTS_PILE_UP,
          Quirk.PAGES_OF_TEN)),
  BLACKBOARD(
      "BlackboardLearn",
      EnumSet.of(
          DYNAMIC_REGISTRATION, DEEP_LINKING, LINK_DATES, LINK_HISTORY, PLATFORM_STORAGE, GROUPS),
      EnumSet.of(
          Quirk.ADMINISTRATOR_WITHOUT_ROLES,
          Quirk.NO_VALUE_STAYS_LITERAL,
          Quirk.VENDOR_CLAIMS,
          Quirk.MESSAGES_AS_TEXTS,
          Quirk.SCHEME_CASE_MATTERS,
          Quirk.SCORE_IS_201,
          Quirk.PUT_REFUSES_ID,
          Quirk.WHOLE_MAXIMUM,
          Quirk.RESOURCE_LINK_IGNORED,
          Quirk.RESULTS_WITHOUT_COMMENT)),
  BRIGHTSPACE(
      "desire2learn",
      EnumSet.of(
          DYNAMIC_REGISTRATION,
          DEEP_LINKING,
          LINK_HISTORY,
          PLATFORM_STORAGE,
          NOTICES,
          SUBMISSION_REVIEW),
      EnumSet.of(
          Quirk.LOGIN_BY_POST,
          Quirk.CLOCK_AHEAD,
          Quirk.LINE_ITEM_UNTOLD,
          Quirk.NO_REGISTRATION_TOKEN,
          Quirk.DEPLOYMENT_UNTOLD,
          Quirk.OWN_TOKEN_AUDIENCE,
          Quirk.HUGE_KEY_SET,
          Quirk.KEYS_WITHOUT_ALG,
          Quirk.OVER_MAXIMUM_REFUSED)),
  SAKAI(
      "sakai",
      EnumSet.of(
          DYNAMIC_REGISTRATION,
          DEEP_LINKING,
          LINK_DATES,
          LINK_HISTORY,
          PLATFORM_STORAGE,
          SUBMISSION_REVIEW),
      EnumSet.of(
          Quirk.LOGIN_BY_POST,
          Quirk.DEPLOYMENT_IS_ONE,
          Quirk.SUBJECT_IS_ADDRESS,
          Quirk.SCORE_IS_204)),
  OPENEDX(
      "openedx",
      EnumSet.of(DEEP_LINKING),
      EnumSet.of(
          Quirk.OTHER_TARGET_AT_LOGIN,
          Quirk.ONLY_GUID_AND_NAME,
          Quirk.LINE_ITEM_ALWAYS,
          Quirk.LOWER_CASE_BEARER,
          Quirk.LITERAL_ACCEPT,
          Quirk.WHOLE_MAXIMUM,
          Quirk.BLANK_COMMENT_REFUSED,
          Quirk.MEMBERS_WITHOUT_EMAIL)),
  SCHOOLOGY("schoology", EnumSet.of(DEEP_LINKING), EnumSet.of(Quirk.PAGES_OF_HUNDRED)),
  /** To the letter of the specifications, and with all of them. */
  SPECIFICATION("sandbox", EnumSet.allOf(Capability.class), EnumSet.noneOf(Quirk.class));

  private final String family;
  private final Set<Capability> capabilities;
  private final Set<Quirk> quirks;

  QuirkProfile(String family, Set<Capability> capabilities, Set<Quirk> quirks) {
    this.family = family;
    this.capabilities = capabilities;
    this.quirks = quirks;
  }

  /** The {@code product_family_code} in launches and in the configuration. */
  public String family() {
    return family;
  }

  /** As on the command line and in forms: {@code canvas}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<QuirkProfile> named(String wireName) {
    return Arrays.stream(values())
        .filter(profile -> profile.wireName().equals(wireName))
        .findFirst();
  }

  public Set<Capability> capabilities() {
    return Set.copyOf(capabilities);
  }

  public Set<Quirk> quirks() {
    return Set.copyOf(quirks);
  }
}
