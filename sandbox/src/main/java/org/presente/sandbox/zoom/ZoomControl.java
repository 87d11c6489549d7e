package org.presente.sandbox.zoom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.api.Parts;
import org.presente.sandbox.zoom.live.JoinResult;
import org.presente.sandbox.zoom.live.Joiner;
import org.presente.sandbox.zoom.rule.Fault;
import org.presente.sandbox.zoom.rule.Journal;
import org.presente.sandbox.zoom.rule.Operations;
import org.presente.sandbox.zoom.rule.RandomFaults;
import org.presente.sandbox.zoom.state.Account;
import org.presente.sandbox.zoom.state.App;
import org.presente.sandbox.zoom.state.Ids;
import org.presente.sandbox.zoom.state.Instance;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.Plan;
import org.presente.sandbox.zoom.state.Presence;
import org.presente.sandbox.zoom.state.Recording;
import org.presente.sandbox.zoom.state.Subscription;
import org.presente.sandbox.zoom.state.Switches;
import org.presente.sandbox.zoom.state.World;
import org.presente.sandbox.zoom.state.ZoomUser;
import org.presente.sandbox.zoom.webhook.Delivery;
import org.presente.sandbox.zoom.webhook.Mischief;

/**
 * The simulator from behind the scenes, for tests and for {@code /sim}. All methods may be called
 * from any thread; meetings are named by id, people in a meeting by their user id of this stay.
 */
public final class ZoomControl {
  private final World world;
  private final Parts parts;
  private final Ids ids = new Ids();

  ZoomControl(Parts parts) {
    this.parts = parts;
    this.world = parts.world();
  }

  /** General apps and who authorized them. */
  public OAuthControl oauth() {
    return new OAuthControl(parts);
  }

  /** What people do on Zoom's own site; bulk seeding. */
  public PortalControl portal() {
    return new PortalControl(parts, this);
  }

  // accounts

  public Account account(String id, String name, Plan plan) {
    return locked(
        () -> {
          world.put(Account.of(id, name, plan, ""));
          return world.account(id).orElseThrow();
        });
  }

  /** Changes plan, locked settings or switches of an account. */
  public void change(String accountId, UnaryOperator<Account> change) {
    run(() -> world.put(change.apply(world.account(accountId).orElseThrow())));
  }

  void owner(String accountId, String userId) {
    change(accountId, a -> a.withOwner(userId));
  }

  /**
   * @param type 1 basic, 2 licensed
   */
  public ZoomUser user(String accountId, String email, String name, int type, String timezone) {
    return locked(
        () -> {
          var space = (name + " ").indexOf(' ');
          var user =
              new ZoomUser(
                  ids.letters(22),
                  accountId,
                  email,
                  name.substring(0, space),
                  name.substring(space).strip(),
                  type,
                  timezone,
                  Long.parseLong("7" + ids.digits(9)),
                  "active",
                  parts.clock().instant(),
                  0);
          world.put(user);
          return user;
        });
  }

  String userId(String email) {
    return locked(() -> world.user(email).orElseThrow().id());
  }

  /** Changes licence or status of a user. */
  public void changeUser(String idOrEmail, UnaryOperator<ZoomUser> change) {
    run(() -> world.put(change.apply(world.user(idOrEmail).orElseThrow())));
  }

  public App app(String accountId, String clientId, String clientSecret, Set<String> scopes) {
    return locked(
        () -> {
          world.put(App.serverToServer(accountId, clientId, clientSecret, scopes));
          return world.app(clientId).orElseThrow();
        });
  }

  /** Changes scopes, activity or the single-token mode of an app. */
  public void changeApp(String clientId, UnaryOperator<App> change) {
    run(() -> world.put(change.apply(world.app(clientId).orElseThrow())));
  }

  /** Every admin scope of the operations simulated here, and those of the events. */
  public Set<String> allScopes() {
    return scopes(s -> s.endsWith(":admin"));
  }

  /** What a user-managed app may have: all of one user, nothing of the account. */
  public Set<String> userScopes() {
    return scopes(s -> !s.endsWith(":admin") && !s.endsWith(":master"));
  }

  private static Set<String> scopes(Predicate<String> wanted) {
    var table = new Operations();
    return Stream.concat(
            table.ids().stream().flatMap(o -> table.byId(o).granularScopes().stream()),
            Stream.of("meeting:read:participant:admin", "meeting:read:registrant:admin"))
        .filter(wanted)
        .collect(Collectors.toUnmodifiableSet());
  }

  JsonNode accountsAsJson() {
    return locked(
        () -> {
          var json = Json.object();
          json.set("accounts", Json.MAPPER.valueToTree(world.accounts()));
          json.set("apps", Json.MAPPER.valueToTree(world.apps()));
          var users =
              world.accounts().stream().flatMap(a -> world.usersOf(a.id()).stream()).toList();
          json.set("users", Json.MAPPER.valueToTree(users));
          return json;
        });
  }

  JsonNode switchesAsJson() {
    return locked(() -> Json.MAPPER.valueToTree(world.switches()));
  }

  // behaviour

  public SandboxClock clock() {
    return parts.clock();
  }

  public void switches(Consumer<Switches> change) {
    run(() -> change.accept(world.switches()));
  }

  /** The next {@code times} calls of that operation fail; "token" and "*" are operations too. */
  public void fail(String operation, Fault.Kind kind, int times) {
    parts.faults().add(Fault.of(operation, kind, times));
  }

  public void fail(Fault fault) {
    parts.faults().add(fault);
  }

  /** Calls fail by chance until the faults are cleared. */
  public void failByChance(RandomFaults rule) {
    parts.faults().byChance(rule);
  }

  public List<Fault> faults() {
    return parts.faults().waiting();
  }

  public void clearFaults() {
    parts.faults().clear();
  }

  /** Calls per operation id since the start or the last reset. */
  public Map<String, Integer> counters() {
    return parts.journal().counters();
  }

  public int count(String operation) {
    return counters().getOrDefault(operation, 0);
  }

  public List<Journal.Entry> requests() {
    return parts.journal().requests();
  }

  public List<Journal.Violation> violations() {
    return parts.journal().violations();
  }

  public void clearJournal() {
    parts.journal().clear();
  }

  public void subscribe(String accountId, URI url, String secret, Set<String> events) {
    run(() -> world.put(Subscription.of(accountId, url, secret, events)));
  }

  /** What goes wrong with events from now on; {@link Mischief#NONE} ends it. */
  public void mischief(Mischief rule) {
    parts.webhooks().mischief(rule);
  }

  /** Challenges the receiver at that address, as saving a subscription does. */
  public boolean challenge(URI url) {
    var subscription =
        locked(
            () ->
                world.subscriptions().stream()
                    .filter(s -> s.url().equals(url))
                    .findFirst()
                    .orElseThrow());
    return parts.webhooks().challenge(subscription);
  }

  public List<Delivery> deliveries() {
    return parts.webhooks().deliveries();
  }

  /**
   * Waits until everything that is to be sent now was sent.
   *
   * @return false when it took too long, in real time
   */
  public boolean awaitDeliveries(Duration patience) {
    var deadline = System.nanoTime() + patience.toNanos();
    while (!parts.webhooks().idle()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
    }
    return true;
  }

  // meetings

  public List<Meeting> meetings() {
    return locked(() -> world.meetings().stream().filter(m -> !m.deleted()).toList());
  }

  public Meeting meeting(long id) {
    return locked(() -> world.meeting(id).orElseThrow());
  }

  /** What {@code body} of a create request makes of it, past all checks of the API. */
  public ObjectNode body(long id) {
    return locked(() -> meeting(id).body().deepCopy());
  }

  JsonNode meetingAsJson(long id) {
    return locked(
        () -> {
          var json = Json.object();
          json.set("meeting", Json.MAPPER.valueToTree(meeting(id)));
          json.set("instances", Json.MAPPER.valueToTree(world.instancesOf(id)));
          return json;
        });
  }

  public List<Instance> instances(long meetingId) {
    return locked(() -> world.instancesOf(meetingId));
  }

  /** The host starts the meeting and is in it. */
  public Instance start(long meetingId) {
    return locked(() -> parts.stage().start(meeting(meetingId)));
  }

  public JoinResult join(long meetingId, Joiner joiner) {
    return join(meetingId, joiner, "Windows");
  }

  /**
   * @param device Windows, Mac, iOS, Android or Phone
   */
  public JoinResult join(long meetingId, Joiner joiner, String device) {
    return locked(
        () -> {
          parts.stage().tick();
          return parts.stage().join(meeting(meetingId), joiner, device);
        });
  }

  /** From the waiting room into the meeting. */
  public Presence admit(long meetingId, String userId) {
    return locked(() -> parts.stage().admit(running(meetingId), userId).orElseThrow());
  }

  /** Into a breakout room; gives the stay in that room. */
  public Presence toBreakout(long meetingId, String userId, String roomUuid) {
    return locked(
        () -> parts.stage().toBreakout(running(meetingId), userId, roomUuid).orElseThrow());
  }

  public Presence backToMain(long meetingId, String userId) {
    return locked(() -> parts.stage().backToMain(running(meetingId), userId).orElseThrow());
  }

  /** Leaves; when nobody is left the meeting ends. */
  public void leave(long meetingId, String userId) {
    run(() -> parts.stage().leave(running(meetingId), userId));
  }

  public void end(long meetingId) {
    run(() -> parts.stage().end(running(meetingId)));
  }

  /** A cloud recording of the instance that ended last, as if the host had pressed the button. */
  public Recording record(long meetingId) {
    return locked(
        () ->
            parts
                .stage()
                .recorder()
                .record(
                    world.instancesOf(meetingId).stream()
                        .filter(i -> !i.running())
                        .max(Comparator.comparing(Instance::startedAt))
                        .orElseThrow()));
  }

  public Optional<Recording> recording(String uuid) {
    return locked(() -> world.recordings().of(uuid));
  }

  private Instance running(long meetingId) {
    parts.stage().tick();
    return world
        .running(meetingId)
        .orElseThrow(() -> new IllegalStateException("Meeting is not running: " + meetingId));
  }

  private <T> T locked(Supplier<T> action) {
    synchronized (world) {
      return action.get();
    }
  }

  private void run(Runnable action) {
    synchronized (world) {
      action.run();
    }
  }
}
