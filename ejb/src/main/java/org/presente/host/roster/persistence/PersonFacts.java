package org.presente.host.roster.persistence;

import java.util.Optional;
import org.presente.lti.message.LtiMessage;
import org.presente.lti.nrps.Member;
import org.presente.lti.registration.CustomVariables;

/** What one message or roster entry tells about a person, cut to what the table holds. */
public record PersonFacts(
    Optional<String> fullName,
    Optional<String> givenName,
    Optional<String> familyName,
    Optional<String> email,
    Optional<String> locale,
    Optional<String> timeZone) {

  public static PersonFacts of(LtiMessage message) {
    return new PersonFacts(
        message.person().name().map(name -> cut(name, 500)),
        message.person().givenName().map(name -> cut(name, 255)),
        message.person().familyName().map(name -> cut(name, 255)),
        message.person().email().filter(email -> email.length() <= 320),
        message.presentation().locale().filter(tag -> tag.length() <= 35),
        message.custom().zone(CustomVariables.TIME_ZONE).map(zone -> cut(zone.getId(), 64)));
  }

  public static PersonFacts of(Member member) {
    return new PersonFacts(
        member.person().name().map(name -> cut(name, 500)),
        member.person().givenName().map(name -> cut(name, 255)),
        member.person().familyName().map(name -> cut(name, 255)),
        member.person().email().filter(email -> email.length() <= 320),
        Optional.empty(),
        Optional.empty());
  }

  private static String cut(String text, int length) {
    return text.substring(0, Math.min(text.length(), length));
  }
}
