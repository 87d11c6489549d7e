package org.presente.sandbox.lms.quirk;

import static org.presente.sandbox.lms.quirk.Capability.DEEP_LINKING;
import static org.presente.sandbox.lms.quirk.Capability.DYNAMIC_REGISTRATION;
import static org.presente.sandbox.lms.quirk.Capability.GROUPS;
import static org.presente.sandbox.lms.quirk.Capability.LINK_DATES;
import static org.presente.sandbox.lms.quirk.Capability.LINK_HISTORY;
import static org.presente.sandbox.lms.quirk.Capability.NOTICES;
import static org.presente.sandbox.lms.quirk.Capability.PLATFORM_STORAGE;
import static org.presente.sandbox.lms.quirk.Capability.SUBMISSION_REVIEW;

import java.util.EnumSet;
import java.util.Set;

/** A platform by what it offers and by the quirks it has. */
public enum QuirkProfile {
  /** As measured on a Moodle 4.5.6. */
  MOODLE(
      "moodle",
      EnumSet.of(DYNAMIC_REGISTRATION, DEEP_LINKING, SUBMISSION_REVIEW),
      EnumSet.allOf(Quirk.class)),
  CANVAS(
      "canvas",
      EnumSet.of(DYNAMIC_REGISTRATION, DEEP_LINKING, LINK_DATES, PLATFORM_STORAGE, NOTICES),
      EnumSet.of(Quirk.LOGIN_BY_POST)),
  BLACKBOARD(
      "BlackboardLearn",
      EnumSet.of(
          DYNAMIC_REGISTRATION, DEEP_LINKING, LINK_DATES, LINK_HISTORY, PLATFORM_STORAGE, GROUPS),
      EnumSet.noneOf(Quirk.class)),
  BRIGHTSPACE(
      "desire2learn",
      EnumSet.of(
          DYNAMIC_REGISTRATION,
          DEEP_LINKING,
          LINK_HISTORY,
          PLATFORM_STORAGE,
          NOTICES,
          SUBMISSION_REVIEW),
      EnumSet.of(Quirk.LOGIN_BY_POST)),
  SAKAI(
      "sakai",
      EnumSet.of(
          DYNAMIC_REGISTRATION,
          DEEP_LINKING,
          LINK_DATES,
          LINK_HISTORY,
          PLATFORM_STORAGE,
          SUBMISSION_REVIEW),
      EnumSet.of(Quirk.LOGIN_BY_POST)),
  OPENEDX("openedx", EnumSet.of(DEEP_LINKING), EnumSet.of(Quirk.LITERAL_ACCEPT)),
  SCHOOLOGY("schoology", EnumSet.of(DEEP_LINKING), EnumSet.noneOf(Quirk.class)),
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

  public Set<Capability> capabilities() {
    return Set.copyOf(capabilities);
  }

  public Set<Quirk> quirks() {
    return Set.copyOf(quirks);
  }
}
