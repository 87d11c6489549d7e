package org.presente.lti.groups;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.presente.lti.http.Addresses;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.http.NextPage;
import org.presente.lti.http.PageTrail;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;
import org.presente.lti.json.JsonObject;
import org.presente.lti.message.GroupsService;
import org.presente.lti.message.MessageReader;
import org.presente.lti.registration.Registration;
import org.presente.lti.security.AuthorizedCalls;
import org.presente.lti.security.ServiceAnswer;

/** Reads the groups of a course and their sets. */
public final class ContextGroups {
  private static final String GROUPS = "application/vnd.ims.lti-gs.v1.contextgroupcontainer+json";
  private static final String SETS = "application/vnd.ims.lti-gs.v1.contextgroupsetcontainer+json";
  private static final int AT_A_TIME = 100;

  private final AuthorizedCalls http;

  public ContextGroups(AuthorizedCalls http) {
    this.http = http;
  }

  public GroupsOutcome read(Registration registration, GroupsService service) {
    List<Group> groups = new ArrayList<>();
    List<GroupSet> sets = new ArrayList<>();
    Optional<GroupsOutcome> trouble =
        follow(registration, service.contextGroupsUrl(), GROUPS, page -> keep(page, groups))
            .or(
                () ->
                    service
                        .contextGroupSetsUrl()
                        .flatMap(
                            url -> follow(registration, url, SETS, page -> keepSets(page, sets))));
    return trouble.orElseGet(() -> new GroupsOutcome.Complete(groups, sets));
  }

  private static boolean keep(JsonObject page, List<Group> groups) {
    for (JsonObject json : page.objects("groups")) {
      id(json)
          .map(id -> new Group(id, name(json, id), text(json, "set_id"), text(json, "tag")))
          .ifPresent(groups::add);
    }
    return page.isArray("groups");
  }

  private static boolean keepSets(JsonObject page, List<GroupSet> sets) {
    for (JsonObject json : page.objects("sets")) {
      id(json).map(id -> new GroupSet(id, name(json, id))).ifPresent(sets::add);
    }
    return page.isArray("sets");
  }

  private static Optional<String> id(JsonObject json) {
    return MessageReader.id(json, "id");
  }

  private static String name(JsonObject json, String otherwise) {
    return text(json, "name").orElse(otherwise);
  }

  private static Optional<String> text(JsonObject json, String name) {
    return json.text(name).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** Empty if all pages were read. */
  private Optional<GroupsOutcome> follow(
      Registration registration, URI first, String type, Function<JsonObject, Boolean> keeper) {
    URI address = Addresses.with(first, "limit", String.valueOf(AT_A_TIME));
    PageTrail trail = new PageTrail(address);
    while (true) {
      ServiceAnswer answer =
          http.send(registration, Set.of(GroupsService.SCOPE), HttpCall.get(address).accept(type));
      if (!(answer instanceof ServiceAnswer.Answered page)) {
        return Optional.of(failure(answer));
      }
      if (!isKept(page.http(), keeper)) {
        return Optional.of(new GroupsOutcome.Refused("no list of groups: " + page.http()));
      }
      NextPage next = trail.after(address, page.http());
      if (next instanceof NextPage.Broken broken) {
        return Optional.of(new GroupsOutcome.Refused(broken.reason()));
      }
      if (!(next instanceof NextPage.At more)) {
        return Optional.empty();
      }
      address = more.address();
    }
  }

  private static boolean isKept(HttpAnswer answer, Function<JsonObject, Boolean> keeper) {
    try {
      return answer.isSuccess() && keeper.apply(Json.object(answer.body()));
    } catch (JsonException e) {
      return false;
    }
  }

  private static GroupsOutcome failure(ServiceAnswer answer) {
    if (answer instanceof ServiceAnswer.Unavailable outage) {
      return new GroupsOutcome.RetryLater(outage.retryAfter(), outage.reason());
    }
    if (answer instanceof ServiceAnswer.Forbidden forbidden) {
      return new GroupsOutcome.Refused(forbidden.reason());
    }
    return new GroupsOutcome.Refused(((ServiceAnswer.Unauthorized) answer).reason());
  }
}
