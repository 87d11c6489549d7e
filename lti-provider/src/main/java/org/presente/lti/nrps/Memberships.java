package org.presente.lti.nrps;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.http.NextPage;
import org.presente.lti.http.PageTrail;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;
import org.presente.lti.json.JsonObject;
import org.presente.lti.message.CourseRoles;
import org.presente.lti.message.MessageReader;
import org.presente.lti.message.NamesRoleService;
import org.presente.lti.message.Person;
import org.presente.lti.registration.Registration;
import org.presente.lti.security.AuthorizedCalls;
import org.presente.lti.security.ServiceAnswer;

/** Reads a roster page by page; no more than one page is in memory. */
public final class Memberships {
  private static final String MEDIA_TYPE =
      "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
  private static final int MAX_PAGE_BYTES = 32 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final AuthorizedCalls http;

  public Memberships(AuthorizedCalls http) {
    this.http = http;
  }

  /**
   * Reads the whole roster.
   *
   * @param page called once for each page, in order, with the members it holds
   */
  public MembershipOutcome read(
      Registration registration,
      NamesRoleService service,
      MembershipQuery query,
      Consumer<List<Member>> page) {
    return follow(registration, query.applied(service.contextMembershipsUrl()), query, page);
  }

  /**
   * Reads who came, left or changed since the address was given out. Who left is listed as Deleted;
   * who is not listed did not change.
   */
  public MembershipOutcome readDifferences(
      Registration registration, URI differences, Consumer<List<Member>> page) {
    return follow(registration, differences, MembershipQuery.everybody(), page);
  }

  private MembershipOutcome follow(
      Registration registration, URI first, MembershipQuery query, Consumer<List<Member>> page) {
    URI address = first;
    PageTrail trail = new PageTrail(address);
    Optional<URI> differences = Optional.empty();
    int members = 0;
    for (int pages = 1; ; pages++) {
      ServiceAnswer answer = http.send(registration, Set.of(NamesRoleService.SCOPE), call(address));
      if (!(answer instanceof ServiceAnswer.Answered answered)) {
        return failure(answer);
      }
      Optional<List<Member>> read = members(answered.http());
      if (read.isEmpty()) {
        return new MembershipOutcome.Incomplete(
            members, "page " + pages + " holds no members: " + answered.http());
      }
      page.accept(read.get());
      members += read.get().size();
      Optional<URI> named = trail.differences(address, answered.http());
      differences = named.isPresent() ? named : differences;
      NextPage next = trail.after(address, answered.http());
      if (next instanceof NextPage.Broken broken) {
        return new MembershipOutcome.Incomplete(members, broken.reason());
      }
      if (!(next instanceof NextPage.At more)) {
        return new MembershipOutcome.Complete(members, pages, differences);
      }
      address = query.reapplied(more.address());
    }
  }

  private static HttpCall call(URI address) {
    return HttpCall.get(address).accept(MEDIA_TYPE).atMost(MAX_PAGE_BYTES, PATIENCE);
  }

  private static MembershipOutcome failure(ServiceAnswer answer) {
    if (answer instanceof ServiceAnswer.Unavailable outage) {
      return new MembershipOutcome.RetryLater(outage.retryAfter(), outage.reason());
    }
    if (answer instanceof ServiceAnswer.Forbidden forbidden) {
      return new MembershipOutcome.Forbidden(forbidden.reason());
    }
    if (answer instanceof ServiceAnswer.Unauthorized unauthorized) {
      return new MembershipOutcome.Unauthorized(unauthorized.reason());
    }
    throw new IllegalArgumentException("not a failure: " + answer);
  }

  private static Optional<List<Member>> members(HttpAnswer answer) {
    if (!answer.isSuccess()) {
      return Optional.empty();
    }
    try {
      JsonObject body = Json.object(answer.body());
      return body.isArray("members")
          ? Optional.of(
              body.objects("members").stream().flatMap(json -> member(json).stream()).toList())
          : Optional.empty();
    } catch (JsonException e) {
      return Optional.empty();
    }
  }

  private static Optional<Member> member(JsonObject json) {
    return MessageReader.id(json, "user_id")
        .map(
            id ->
                new Member(
                    id,
                    CourseRoles.parse(json.texts("roles")),
                    status(json),
                    Person.of(json),
                    json.text("lis_person_sourcedid").filter(text -> !text.isBlank()),
                    json.objects("group_enrollments").stream()
                        .flatMap(group -> MessageReader.id(group, "group_id").stream())
                        .toList()));
  }

  /** Short names, or the full URIs of {@code lti-nrps/membership#Inactive}. */
  private static MembershipStatus status(JsonObject json) {
    String text = json.text("status").orElse("Active");
    return switch (text.substring(text.lastIndexOf('#') + 1).toLowerCase(Locale.ROOT)) {
      case "inactive" -> MembershipStatus.INACTIVE;
      case "deleted" -> MembershipStatus.DELETED;
      default -> MembershipStatus.ACTIVE;
    };
  }
}
