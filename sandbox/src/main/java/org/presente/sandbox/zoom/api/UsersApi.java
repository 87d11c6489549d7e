package org.presente.sandbox.zoom.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.presente.sandbox.zoom.meeting.Times;
import org.presente.sandbox.zoom.state.Account;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.World;
import org.presente.sandbox.zoom.state.ZoomUser;

/** Users: list, get, settings, and the change of a licence. */
final class UsersApi {
  private static final int SMALL_MEETING = 100;
  private static final int LARGE_MEETING = 300;

  private final World world;
  private final Directory directory;
  private final Listing listing;

  UsersApi(World world, Directory directory, Listing listing) {
    this.world = world;
    this.directory = directory;
    this.listing = listing;
  }

  Map<String, Handler> handlers() {
    return Map.of(
        "users", this::list,
        "user", this::get,
        "userUpdate", this::update,
        "userSettings", this::settings,
        "userSchedulers", this::schedulers,
        "userAssistants", this::assistants);
  }

  /** Of all that may be changed, the licence. */
  private Answer update(Call call) {
    var user = directory.require(call);
    if (call.body().hasNonNull("type")) {
      world.put(user.withType(call.body().get("type").asInt()));
    }
    return Answer.empty();
  }

  private Answer list(Call call) {
    var status = call.query("status", "active");
    var rows =
        world.usersOf(call.account().id()).stream()
            .filter(u -> u.status().equals(status))
            .map(this::row)
            .toList();
    return Answer.ok(listing.numberedPage(call, "users", rows));
  }

  private ObjectNode row(ZoomUser user) {
    return Json.object()
        .put("id", user.id())
        .put("first_name", user.firstName())
        .put("last_name", user.lastName())
        .put("display_name", user.displayName())
        .put("email", user.email())
        .put("type", user.type())
        .put("pmi", user.pmi())
        .put("timezone", user.timezone())
        .put("verified", 1)
        .put("dept", "")
        .put("created_at", Times.text(user.createdAt()))
        .put("language", "en-US")
        .put("status", user.status())
        .put("role_id", "2")
        .put("user_created_at", Times.text(user.createdAt()));
  }

  private Answer get(Call call) {
    var user = directory.require(call);
    return Answer.ok(row(user).put("account_id", user.accountId()).put("role_name", "Member"));
  }

  /** Zoom's word for those in whose names the user may schedule. */
  private Answer schedulers(Call call) {
    var user = directory.require(call);
    var json = Json.object();
    var rows = json.putArray("schedulers");
    world.schedulingFor(user.id()).stream()
        .flatMap(id -> world.user(id).stream())
        .forEach(
            u -> rows.addObject().put("id", u.id()).put("email", u.email()).put("pmi", u.pmi()));
    return Answer.ok(json);
  }

  /** Zoom's word for those who may schedule in the user's name. */
  private Answer assistants(Call call) {
    var user = directory.require(call);
    var json = Json.object();
    var rows = json.putArray("assistants");
    world.usersOf(user.accountId()).stream()
        .filter(u -> world.schedulingFor(u.id()).contains(user.id()))
        .forEach(u -> rows.addObject().put("id", u.id()).put("email", u.email()));
    return Answer.ok(json);
  }

  private Answer settings(Call call) {
    var user = directory.require(call);
    return switch (call.query("option")) {
      case "meeting_authentication" -> Answer.ok(authentication());
      case "meeting_security" -> Answer.ok(security(call.account()));
      default -> Answer.ok(settings(user, call.account()));
    };
  }

  private static ObjectNode authentication() {
    var json = Json.object().put("meeting_authentication", false);
    json.putArray("authentication_options");
    return json;
  }

  private static ObjectNode security(Account account) {
    var json = Json.object();
    var lockedRoom = account.lockedSettings().path("waiting_room").asBoolean();
    json.putObject("meeting_security").put("waiting_room", lockedRoom);
    return json;
  }

  private static ObjectNode settings(ZoomUser user, Account account) {
    var json = Json.object();
    json.putObject("schedule_meeting")
        .put("host_video", true)
        .put("participants_video", true)
        .put("audio_type", "both")
        .put("join_before_host", false)
        .put("personal_meeting", true)
        .put("embed_password_in_join_link", true)
        .put("require_password_for_scheduled_meetings", true);
    json.putObject("in_meeting")
        .put("breakout_room", account.breakoutRooms())
        .put("waiting_room", account.lockedSettings().path("waiting_room").asBoolean())
        .put("polling", user.licensed());
    json.putObject("recording")
        .put("local_recording", true)
        .put("cloud_recording", user.licensed())
        .put("auto_recording", "none");
    json.putObject("feature")
        .put("meeting_capacity", user.licensed() ? LARGE_MEETING : SMALL_MEETING)
        .put("large_meeting", false)
        .put("webinar", user.webinarCapacity() > 0)
        .put("webinar_capacity", user.webinarCapacity());
    return json;
  }
}
