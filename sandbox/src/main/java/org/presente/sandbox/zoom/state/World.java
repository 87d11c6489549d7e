package org.presente.sandbox.zoom.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that the simulated Zoom remembers. Whoever reads or changes it holds its monitor: this Zoom
 * does one thing at a time.
 */
public final class World {
  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private final Map<String, App> apps = new LinkedHashMap<>();
  private final Map<String, ZoomUser> users = new LinkedHashMap<>();
  private final Map<String, Token> tokens = new LinkedHashMap<>();
  private final Map<Long, Meeting> meetings = new LinkedHashMap<>();
  private final Map<String, Instance> instances = new LinkedHashMap<>();
  private final List<Subscription> subscriptions = new ArrayList<>();

  /** An index made when first asked for; not kept in the file. */
  private transient Map<Long, List<Instance>> byMeeting;

  private final String secret = new Ids().letters(40);
  private Switches switches = new Switches();
  private Grants grants = new Grants();
  private Recordings recordings = new Recordings();
  private Map<String, Set<String>> schedulingFor = new LinkedHashMap<>();
  private Map<String, Map<String, ObjectNode>> trackingFields = new LinkedHashMap<>();

  public Collection<Account> accounts() {
    return accounts.values();
  }

  public Optional<Account> account(String id) {
    return Optional.ofNullable(accounts.get(id));
  }

  public void put(Account account) {
    accounts.put(account.id(), account);
  }

  public Collection<App> apps() {
    return apps.values();
  }

  public Optional<App> app(String clientId) {
    return Optional.ofNullable(apps.get(clientId));
  }

  public void put(App app) {
    apps.put(app.clientId(), app);
  }

  /** Users of all accounts; an id or an address (in any case) names one. */
  public Optional<ZoomUser> user(String idOrEmail) {
    return Optional.ofNullable(users.get(idOrEmail))
        .or(
            () ->
                users.values().stream()
                    .filter(u -> u.email().equalsIgnoreCase(idOrEmail))
                    .findFirst());
  }

  public List<ZoomUser> usersOf(String accountId) {
    return users.values().stream().filter(u -> u.accountId().equals(accountId)).toList();
  }

  public void put(ZoomUser user) {
    users.put(user.id(), user);
  }

  public Optional<Token> token(String value) {
    return Optional.ofNullable(tokens.get(value));
  }

  public void put(Token token) {
    tokens.put(token.value(), token);
  }

  public void dropTokensOf(String clientId) {
    tokens.values().removeIf(t -> t.clientId().equals(clientId));
  }

  /** Forgets tokens that expired before that moment. */
  public void dropTokensBefore(Instant moment) {
    tokens.values().removeIf(t -> t.expiresAt().isBefore(moment));
  }

  public void dropToken(String value) {
    tokens.remove(value);
  }

  /** What one user's authorization of an app gave out. */
  public void dropInstallation(String clientId, String userId) {
    tokens.values().removeIf(t -> t.clientId().equals(clientId) && t.userId().equals(userId));
    grants.drop(clientId, userId);
  }

  /** Ids of the users in whose names this one may schedule. */
  public Set<String> schedulingFor(String userId) {
    return Set.copyOf(schedulingFor.getOrDefault(userId, Set.of()));
  }

  /** A user gives or takes back the privilege to schedule in their name. */
  public void letSchedule(String hostId, String assistantId, boolean allowed) {
    var hosts = schedulingFor.computeIfAbsent(assistantId, a -> new LinkedHashSet<>());
    if (allowed) {
      hosts.add(hostId);
    } else {
      hosts.remove(hostId);
    }
  }

  /** By id; changed in place. */
  public Map<String, ObjectNode> trackingFields(String accountId) {
    return trackingFields.computeIfAbsent(accountId, a -> new LinkedHashMap<>());
  }

  public Recordings recordings() {
    return recordings;
  }

  public Grants grants() {
    return grants;
  }

  public Collection<Meeting> meetings() {
    return meetings.values();
  }

  public Optional<Meeting> meeting(long id) {
    return Optional.ofNullable(meetings.get(id));
  }

  public void put(Meeting meeting) {
    meetings.put(meeting.id(), meeting);
  }

  public Collection<Instance> instances() {
    return instances.values();
  }

  public Optional<Instance> instance(String uuid) {
    return Optional.ofNullable(instances.get(uuid));
  }

  public List<Instance> instancesOf(long meetingId) {
    if (byMeeting == null) {
      byMeeting = instances.values().stream().collect(Collectors.groupingBy(Instance::meetingId));
    }
    return List.copyOf(byMeeting.getOrDefault(meetingId, List.of()));
  }

  public Optional<Instance> running(long meetingId) {
    return instancesOf(meetingId).stream().filter(Instance::running).findFirst();
  }

  public void put(Instance instance) {
    instances.put(instance.uuid(), instance);
    byMeeting = null;
  }

  public List<Subscription> subscriptions() {
    return List.copyOf(subscriptions);
  }

  public void put(Subscription subscription) {
    subscriptions.removeIf(
        s -> s.accountId().equals(subscription.accountId()) && s.url().equals(subscription.url()));
    subscriptions.add(subscription);
  }

  /** Signs start_urls, so that they need no row each. */
  public String secret() {
    return secret;
  }

  public Switches switches() {
    return switches;
  }
}
