package org.presente.sandbox.lms.service;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.people.Member;
import org.presente.sandbox.lms.people.Person;
import org.presente.sandbox.lms.people.Privacy;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.platform.Roles;
import org.presente.sandbox.lms.quirk.Quirk;

/**
 * A member on the wire, with no more of the person than the administrator and the tool's
 * registration allow.
 *
 * @param withMessage when the members of one resource link were asked for
 * @param withGroups when the groups of each member were asked for
 */
record MemberJson(Platform platform, Tool tool, boolean withMessage, boolean withGroups) {

  ObjectNode of(Member member) {
    ObjectNode json = Json.object();
    if (!platform.has(Quirk.STATUS_LEFT_OUT)) {
      json.put("status", member.enrolment().status().wireName());
    }
    json.set("roles", Json.texts(new Roles(platform.quirks()).inMemberList(member.role())));
    if (withMessage) {
      json.putArray("message")
          .addObject()
          .put("https://purl.imsglobal.org/spec/lti/claim/message_type", "LtiResourceLinkRequest");
    }
    json.put("user_id", platform.subject(member.person().id()));
    json.put("lis_person_sourcedid", member.person().sourcedId());
    if (withGroups) {
      groups(json.putArray("group_enrollments"), member);
    }
    person(json, member);
    return json;
  }

  private void groups(ArrayNode groups, Member member) {
    platform.campus().groups().of(member.enrolment().courseId()).stream()
        .filter(group -> group.memberIds().contains(member.person().id()))
        .forEach(group -> groups.addObject().put("group_id", group.id()));
  }

  private void person(ObjectNode json, Member member) {
    Privacy privacy = platform.campus().privacy();
    Person person = member.person();
    if (privacy.sharesNames()) {
      put(json, "name", person.name());
      put(json, "given_name", person.givenName());
      put(json, "family_name", person.familyName());
    }
    if (privacy.sharesEmail(member.role().isStaff())
        && !platform.has(Quirk.MEMBERS_WITHOUT_EMAIL)) {
      put(json, "email", person.email());
    }
    if (privacy.sharesNames()) {
      json.put("ext_user_username", person.username());
    }
  }

  private void put(ObjectNode json, String claim, String value) {
    if (tool.claims().contains(claim)) {
      json.put(claim, value);
    }
  }
}
