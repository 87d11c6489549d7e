package org.presente.lti.message;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One role, taken apart. Nothing in this project compares the text after {@code #}: the vocabulary
 * holds {@code membership/Learner#Instructor}, a learner, and {@code
 * institution/person#Instructor}, who teaches somewhere but not here.
 */
public record Role(Vocabulary vocabulary, String principal, Optional<String> subRole) {
  /** Where a role holds (Core 1.3 appendix A.2). */
  public enum Vocabulary {
    CONTEXT,
    INSTITUTION,
    SYSTEM,
    /** {@code lti/system/person#TestUser}: says what kind of account it is. */
    LTI_SYSTEM,
    /** Not from a vocabulary we know; grants nothing. */
    UNKNOWN
  }

  private static final Pattern URI =
      Pattern.compile(
          "http://purl\\.imsglobal\\.org/vocab/(lis/v2|lti)/"
              + "(membership|institution/person|system/person|person)"
              + "(?:/([A-Za-z]+))?#([A-Za-z]+)");

  private static final Pattern LTI_1_URN =
      Pattern.compile("urn:lti:(role|instrole|sysrole):ims/lis/([A-Za-z]+)(?:/([A-Za-z]+))?");

  /** Short names are legal for context roles only (Core 1.3 section 5.3.7). */
  private static final Set<String> CONTEXT_PRINCIPALS =
      Set.of(
          "Administrator",
          "ContentDeveloper",
          "Instructor",
          "Learner",
          "Manager",
          "Member",
          "Mentor",
          "Officer",
          "TeachingAssistant");

  public static Role parse(String text) {
    Matcher uri = URI.matcher(text);
    if (uri.matches()) {
      return fromUri(uri);
    }
    Matcher urn = LTI_1_URN.matcher(text);
    if (urn.matches()) {
      return context(vocabularyOf(urn.group(1)), urn.group(2), Optional.ofNullable(urn.group(3)));
    }
    return CONTEXT_PRINCIPALS.contains(text)
        ? context(Vocabulary.CONTEXT, text, Optional.empty())
        : new Role(Vocabulary.UNKNOWN, text, Optional.empty());
  }

  /** Same vocabulary and principal, with any sub-role or none. */
  public boolean isA(Vocabulary wanted, String name) {
    return vocabulary == wanted && principal.equals(name);
  }

  private static Role fromUri(Matcher uri) {
    Vocabulary vocabulary = vocabularyOf(uri.group(1), uri.group(2));
    return uri.group(3) == null
        ? context(vocabulary, uri.group(4), Optional.empty())
        : new Role(vocabulary, uri.group(3), Optional.of(uri.group(4)));
  }

  /** LTI 1.1 and its short names know TeachingAssistant as a role of its own. */
  private static Role context(Vocabulary where, String principal, Optional<String> subRole) {
    return where == Vocabulary.CONTEXT && principal.equals("TeachingAssistant")
        ? new Role(where, "Instructor", Optional.of("TeachingAssistant"))
        : new Role(where, principal, subRole);
  }

  /**
   * The deprecated {@code lis/v2/person#} may mean system or institution: the weaker one counts.
   */
  private static Vocabulary vocabularyOf(String family, String path) {
    if (family.equals("lti")) {
      return path.equals("system/person") ? Vocabulary.LTI_SYSTEM : Vocabulary.UNKNOWN;
    }
    return switch (path) {
      case "membership" -> Vocabulary.CONTEXT;
      case "system/person" -> Vocabulary.SYSTEM;
      default -> Vocabulary.INSTITUTION;
    };
  }

  private static Vocabulary vocabularyOf(String urnKind) {
    return switch (urnKind) {
      case "role" -> Vocabulary.CONTEXT;
      case "sysrole" -> Vocabulary.SYSTEM;
      default -> Vocabulary.INSTITUTION;
    };
  }
}
