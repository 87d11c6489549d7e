package org.presente.zoom.api.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.presente.zoom.api.MeetingRequest;
import org.presente.zoom.api.RegistrantRequest;
import org.presente.zoom.api.ZoomRegistrant;

/** Our requests as Zoom's JSON. */
public final class RequestBodies {

  private RequestBodies() {}

  public static String of(MeetingRequest request) {
    Map<String, Object> members = new LinkedHashMap<>(request.fields());
    if (!request.settings().isEmpty()) {
      members.put("settings", request.settings());
    }
    return JsonText.write(members);
  }

  /** Approval is ours to give, also where the host chose to approve. */
  public static String of(RegistrantRequest person) {
    Map<String, Object> members = person(person);
    members.put("auto_approve", true);
    return JsonText.write(members);
  }

  /** A webinar's registrant has no such member. */
  public static String ofWebinar(RegistrantRequest person) {
    return JsonText.write(person(person));
  }

  public static String ofStatus(String action, List<ZoomRegistrant> people) {
    List<Map<String, Object>> list = people.stream().map(RequestBodies::named).toList();
    return JsonText.write(Map.of("action", action, "registrants", list));
  }

  private static Map<String, Object> named(ZoomRegistrant registrant) {
    return registrant.address().isEmpty()
        ? Map.of("id", registrant.id())
        : Map.of("id", registrant.id(), "email", registrant.address());
  }

  /** Zoom wants a first name. */
  private static Map<String, Object> person(RegistrantRequest person) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("email", person.address());
    members.put("first_name", person.firstName());
    if (!person.lastName().isBlank()) {
      members.put("last_name", person.lastName());
    }
    return members;
  }
}
