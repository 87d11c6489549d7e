package org.presente.zoom.own;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.zoom.School;
import org.presente.zoom.account.Authorized;
import org.presente.zoom.account.OwnZoomView;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.HostChoice;
import org.presente.zoom.meeting.PushView;
import org.presente.zoom.webhook.WebhookAnswer;

/** How long a teacher's yes lasts, and what ends it. */
class OwnGrantTest extends TeachersApp {
  @Test
  void eachUseReplacesTheRefreshTokenOfThatTeacherAlone() {
    connect(helena, DemoAccount.HOST);
    connect(miguel, DemoAccount.SECOND_HOST);
    List<String> before = grants();

    readHosts();

    assertThat(grants()).hasSize(2).doesNotContainAnyElementsOf(before);
  }

  @Test
  void endingItForgetsTheGrantAndWhoGaveIt() {
    connect(helena, DemoAccount.HOST);
    school.plannedIn(SOON);
    service().end(helena);

    OwnZoomView own = service().view(helena).orElseThrow();
    assertThat(own.connected()).isFalse();
    assertThat(own.host()).isEmpty();
    assertThat(own.problem()).contains(Sentence.OWN_ZOOM_ENDED);
    assertThat(grants()).isEmpty();
    assertThat(
            school.stored(
                "select t.id from zoom_token t join zoom_connection c on c.id = t.connection_id"
                    + " where c.person_id is not null"))
        .isEmpty();
  }

  @Test
  void zoomTakesAnEndedGrantNoMore() {
    connect(helena, DemoAccount.HOST);
    String kept = grants().get(0);
    service().end(helena);
    putBack(kept);

    readHosts();

    assertThat(service().view(helena).orElseThrow().problem()).contains(Sentence.GRANT_DEAD);
  }

  @Test
  void sameUserGoesOnWithTheMeetingAndAnotherUserDoesNot() {
    connect(helena, DemoAccount.HOST);
    school.plannedIn(SOON);
    service().end(helena);

    long again = ((Authorized.Connected) connect(helena, DemoAccount.HOST)).connectionId();
    school.save(School.named(school.draft(), "Optics"));
    school.backend().work();
    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.IN_STEP);
    assertThat(school.zoom().meetings()).hasSize(1);

    long other = ((Authorized.Connected) connect(helena, DemoAccount.TEACHER)).connectionId();
    assertThat(other).isNotEqualTo(again);
    assertThat(hosts(helena)).extracting(HostChoice::email).containsExactly(DemoAccount.TEACHER);
  }

  @Test
  void removalOnZoomEndsJustThatTeachers() {
    connect(helena, DemoAccount.HOST);
    connect(miguel, DemoAccount.SECOND_HOST);
    String user = service().view(helena).orElseThrow().host().orElseThrow().id();

    assertThat(told(user)).isInstanceOf(WebhookAnswer.Kept.class);
    school.backend().work();

    OwnZoomView own = service().view(helena).orElseThrow();
    assertThat(own.connected()).isFalse();
    assertThat(own.problem()).contains(Sentence.OWN_ZOOM_REMOVED);
    assertThat(grants()).hasSize(1);
    assertThat(service().view(miguel).orElseThrow().connected()).isTrue();
    assertThat(app().problem()).isEmpty();
  }

  @Test
  void deadGrantIsSaidInWords() {
    connect(helena, DemoAccount.HOST);
    school.zoom().oauth().remove(APP, DemoAccount.HOST);

    readHosts();

    OwnZoomView own = service().view(helena).orElseThrow();
    assertThat(own.problem()).contains(Sentence.GRANT_DEAD);
    assertThat(app().problem()).isEmpty();
  }

  @Test
  void appTakenOutOfUseTakesWhatTeachersGaveWithIt() {
    connect(helena, DemoAccount.HOST);
    school.backend().run(() -> connections().remove(app));

    assertThat(service().view(helena)).isEmpty();
    assertThat(grants()).isEmpty();
    assertThat(school.stored("select serves from zoom_connection where person_id is not null"))
        .allMatch(serves -> serves.toString().startsWith("gone:"));
  }

  private WebhookAnswer told(String user) {
    return receive(
        """
        {"event":"app_deauthorized","payload":{"account_id":"%s","user_id":"%s",
        "deauthorization_time":"%s","client_id":"%s"}}"""
            .formatted(DemoAccount.ACCOUNT_ID, user, school.clock().instant(), APP));
  }

  private List<String> grants() {
    return school
        .stored(
            "select sealed_grant from zoom_connection"
                + " where person_id is not null and sealed_grant is not null")
        .stream()
        .map(Object::toString)
        .toList();
  }

  private void putBack(String sealedGrant) {
    school
        .backend()
        .run(
            () ->
                school
                    .backend()
                    .get(EntityManager.class)
                    .createNativeQuery(
                        "update zoom_connection set sealed_grant = ?1 where person_id is not null")
                    .setParameter(1, sealedGrant)
                    .executeUpdate());
  }
}
