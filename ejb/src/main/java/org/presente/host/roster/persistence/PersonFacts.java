package org.presente.host.roster.persistence;

import java.util.Optional;
import org.presente.lti.message.ForUser;
import org.presente.lti.message.LtiMessage;
import org.presente.lti.message.Person;
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
    return of(member.person());
  }

  public static PersonFacts of(ForUser user) {
    return of(user.person());
  }

  private static PersonFacts of(Person person) {
    return new PersonFacts(
        person.name().map(name -> cut(name, 500)),
        person.givenName().map(name -> cut(name, 255)),
        person.familyName().map(name -> cut(name, 255)),
        person.email().filter(email -> email.length() <= 320),
        Optional.empty(),
        Optional.empty());
  }

  private static String cut(String text, int length) {
    return text.substring(0, Math.min(text.length(), length));
  }
}
