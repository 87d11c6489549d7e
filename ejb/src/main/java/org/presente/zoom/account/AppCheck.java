package org.presente.zoom.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.presente.host.database.Transactions;
import org.presente.zoom.account.CheckStep.Kind;
import org.presente.zoom.account.CheckStep.Result;
import org.presente.zoom.account.persistence.ConnectionEntity;
import org.presente.zoom.account.persistence.ConnectionRepository;
import org.presente.zoom.api.CodeGrant;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomAnswer.TokenProblem;
import org.presente.zoom.api.ZoomGateway;

/** Tries a user-managed app, which has no token of its own. */
@Singleton
class AppCheck {
  /** No code of Zoom's: it is refused as one, once id and secret are believed. */
  private static final CodeGrant INVENTED = new CodeGrant("check", "check", "https://localhost/");

  private final ZoomGateway zoom;
  private final ConnectionHealth health;
  private final ConnectionRepository repository;
  private final Transactions transactions;

  @Inject
  AppCheck(
      ZoomGateway zoom,
      ConnectionHealth health,
      ConnectionRepository repository,
      Transactions transactions) {
    this.zoom = zoom;
    this.health = health;
    this.repository = repository;
    this.transactions = transactions;
  }

  List<CheckStep> check(Connection app) {
    CheckStep secret = CheckStep.of(Kind.TOKEN, secretProblem(app), Feature.CREATE_MEETINGS);
    if (secret.result() == Result.OK) {
      health.repaired(app.id());
    }
    return List.of(secret, teachers(app.id()), health.eventStep(app.id()));
  }

  private Optional<Failure> secretProblem(Connection app) {
    ZoomAnswer<String> answer = zoom.exchange(app.credentials(), INVENTED);
    boolean believed =
        answer instanceof ZoomAnswer.Unauthorized<?> refused
            && refused.problem() == TokenProblem.GRANT_DEAD;
    return believed ? Optional.empty() : Failure.of(answer);
  }

  private CheckStep teachers(long appId) {
    long connected =
        transactions.inNew(
            () ->
                repository.ofApp(appId).stream()
                    .map(ConnectionEntity::sealedGrant)
                    .filter(grant -> !grant.isEmpty())
                    .count());
    boolean nobody = connected == 0;
    return new CheckStep(
        Kind.TEACHERS,
        nobody ? Result.OFF : Result.OK,
        Long.toString(connected),
        Optional.of(Feature.HOSTS).filter(any -> nobody),
        Optional.of(Sentence.NOBODY_CONNECTED).filter(any -> nobody));
  }
}
