package org.presente.zoom.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.presente.zoom.account.CheckStep.Kind;
import org.presente.zoom.account.CheckStep.Result;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.api.ZoomPlan;
import org.presente.zoom.api.ZoomUser;

/** Tries a connection step by step and says for each what is missing and what to do. */
@Singleton
class ConnectionCheck {
  private static final Set<Feature> BUSINESS_ONLY =
      Set.of(Feature.FAST_ATTENDANCE, Feature.LIVE_LIST, Feature.TRACKING_FIELDS);

  /** Zoom's events are refused when their time differs by more than five minutes. */
  private static final Duration TOLERATED = Duration.ofMinutes(2);

  private final ZoomGateway zoom;
  private final HostDirectory directory;
  private final ConnectionHealth health;
  private final AppCheck app;

  @Inject
  ConnectionCheck(
      ZoomGateway zoom, HostDirectory directory, ConnectionHealth health, AppCheck app) {
    this.app = app;
    this.zoom = zoom;
    this.directory = directory;
    this.health = health;
  }

  List<CheckStep> check(Connection connection) {
    return AccountPeople.canBeRead(connection) ? checkAccount(connection) : app.check(connection);
  }

  private List<CheckStep> checkAccount(Connection connection) {
    ZoomAnswer<Set<String>> token = zoom.checkToken(connection.credentials());
    health.note(connection.id(), token);
    List<CheckStep> steps = new ArrayList<>();
    steps.add(CheckStep.of(Kind.TOKEN, Failure.of(token), Feature.CREATE_MEETINGS));
    steps.addAll(clock());
    token.value().ifPresent(granted -> health.granted(connection.id(), granted));
    steps.addAll(token.value().map(granted -> scopes(connection, granted)).orElseGet(List::of));
    steps.addAll(token.value().isPresent() ? users(connection) : skipped());
    steps.add(health.eventStep(connection.id()));
    if (steps.stream().noneMatch(step -> step.result() == Result.FAILED)) {
      health.repaired(connection.id());
    }
    return List.copyOf(steps);
  }

  private static List<CheckStep> scopes(Connection connection, Set<String> granted) {
    return Arrays.stream(NeededScope.values())
        .filter(scope -> isUseful(scope, connection.credentials().plan()))
        .map(scope -> scopeStep(scope, scope.isIn(granted)))
        .toList();
  }

  /** Dashboards and tracking fields come with Business: smaller accounts need not be told. */
  private static boolean isUseful(NeededScope scope, ZoomPlan plan) {
    return plan == ZoomPlan.BUSINESS || !BUSINESS_ONLY.contains(scope.feature());
  }

  /** Only when it is wrong: most clocks are right. */
  private List<CheckStep> clock() {
    return zoom
        .clockSkew()
        .filter(skew -> skew.abs().compareTo(TOLERATED) > 0)
        .map(
            skew ->
                new CheckStep(
                    Kind.CLOCK,
                    Result.LIMITED,
                    Long.toString(skew.toMinutes()),
                    Optional.of(Feature.LIVE_PEOPLE),
                    Optional.of(Sentence.CLOCK_SKEWED)))
        .stream()
        .toList();
  }

  private static CheckStep scopeStep(NeededScope scope, boolean granted) {
    Result missing = missing(scope);
    return new CheckStep(
        Kind.SCOPE,
        granted ? Result.OK : missing,
        scope.name(true),
        granted ? Optional.empty() : Optional.of(scope.feature()),
        granted ? Optional.empty() : Optional.of(Sentence.SCOPE_MISSING));
  }

  private static Result missing(NeededScope scope) {
    if (scope.isVital()) {
      return Result.FAILED;
    }
    return scope.feature().isOptional() ? Result.OFF : Result.LIMITED;
  }

  private List<CheckStep> users(Connection connection) {
    ZoomAnswer<List<ZoomUser>> users = zoom.listUsers(connection.credentials());
    users.value().ifPresent(list -> directory.record(connection.id(), list));
    return List.of(
        CheckStep.of(Kind.USERS, Failure.of(users), Feature.HOSTS),
        licence(users.value().orElseGet(List::of)));
  }

  private static CheckStep licence(List<ZoomUser> users) {
    boolean licensed = users.stream().anyMatch(user -> user.licence() == ZoomUser.Licence.LICENSED);
    return licensed
        ? CheckStep.of(Kind.LICENCE, Optional.empty(), Feature.PERSONAL_LINKS)
        : new CheckStep(
            Kind.LICENCE,
            Result.LIMITED,
            "",
            Optional.of(Feature.PERSONAL_LINKS),
            Optional.of(Sentence.NO_LICENSED_HOST));
  }

  private static List<CheckStep> skipped() {
    return List.of(Kind.USERS, Kind.LICENCE).stream()
        .map(kind -> new CheckStep(kind, Result.SKIPPED, "", Optional.empty(), Optional.empty()))
        .toList();
  }
}
