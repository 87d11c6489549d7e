package org.presente.zoom.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.sandbox.zoom.api.Authorizations.Request;
import org.presente.sandbox.zoom.state.App;
import org.presente.zoom.School;
import org.presente.zoom.account.CheckStep.Kind;
import org.presente.zoom.account.CheckStep.Result;
import org.presente.zoom.api.AppKind;
import org.presente.zoom.api.RefreshTokens.Claim;
import org.presente.zoom.api.ZoomPlan;

class AuthorizationServiceTest {
  private static final String APP = "general-app";

  private final School school = new School();
  private final long connection = generalConnection();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void withoutAYesNothingIsPossible() {
    assertThat(token().remedy()).contains(Sentence.GRANT_DEAD);
  }

  @Test
  void yesOnZoomConnectsAndEachUseReplacesTheRefreshToken() {
    assertThat(service().finish(backFromZoom().toString()))
        .isEqualTo(new Authorized.Connected(connection));

    assertThat(token().result()).isEqualTo(Result.OK);
    String first = grant();
    assertThat(token().result()).isEqualTo(Result.OK);
    assertThat(grant()).isNotEqualTo(first);
  }

  @Test
  void stateIsGoodOnceAndForMinutes() {
    String address = backFromZoom().toString();
    service().finish(address);
    assertThat(service().finish(address))
        .isEqualTo(new Authorized.Failed(Sentence.AUTHORIZATION_EXPIRED));

    String late = backFromZoom().toString();
    school.clock().advance(Duration.ofMinutes(16));
    assertThat(service().finish(late))
        .isEqualTo(new Authorized.Failed(Sentence.AUTHORIZATION_EXPIRED));
  }

  @Test
  void wrongCodeIsRefusedByZoom() {
    String state = query(service().begin(connection).orElseThrow()).get("state");

    assertThat(service().finish(state, "invented"))
        .isEqualTo(new Authorized.Failed(Sentence.GRANT_DEAD));
  }

  @Test
  void refreshTokenIsUsedByOneNodeAtATime() {
    service().finish(backFromZoom().toString());
    GrantStore store = school.backend().get(GrantStore.class);
    String key = connection + "-x";

    assertThat(store.claim(key)).isInstanceOf(Claim.Held.class);
    assertThat(store.claim(key)).isEqualTo(new Claim.Busy());
    school.clock().advance(Duration.ofMinutes(2));
    assertThat(store.claim(key)).isInstanceOf(Claim.Held.class);
    store.released(key);
    assertThat(store.claim(key)).isInstanceOf(Claim.Held.class);
  }

  @Test
  void removedAppSaysThatTheYesIsGone() {
    service().finish(backFromZoom().toString());
    school.zoom().oauth().remove(APP, DemoAccount.HOST);

    assertThat(token().remedy()).contains(Sentence.GRANT_DEAD);
  }

  private long generalConnection() {
    URI redirect = service().redirectUri();
    school
        .zoom()
        .oauth()
        .app(
            DemoAccount.ACCOUNT_ID,
            APP,
            "general-secret",
            school.zoom().allScopes(),
            App.Kind.ADMIN_MANAGED,
            Set.of(redirect));
    ConnectionDraft draft =
        new ConnectionDraft(
            Optional.empty(),
            "General",
            DemoAccount.ACCOUNT_ID,
            APP,
            "general-secret",
            ZoomPlan.BUSINESS,
            new Serves.Platform(school.registrationId()),
            AppKind.GENERAL);
    ConnectionSaving saving =
        school.backend().call(() -> school.backend().get(ConnectionService.class).save(draft));
    return ((ConnectionSaving.Saved) saving).id();
  }

  private URI backFromZoom() {
    Map<String, String> sent = query(service().begin(connection).orElseThrow());
    Request request =
        new Request(
            sent.get("response_type"),
            sent.get("client_id"),
            sent.get("redirect_uri"),
            sent.get("state"),
            sent.get("code_challenge"),
            sent.get("code_challenge_method"));
    return school.zoom().oauth().allow(request, DemoAccount.HOST);
  }

  private static Map<String, String> query(URI address) {
    return Arrays.stream(address.getRawQuery().split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private CheckStep token() {
    return school.backend().get(ConnectionService.class).check(connection).stream()
        .filter(step -> step.kind() == Kind.TOKEN)
        .findFirst()
        .orElseThrow();
  }

  private String grant() {
    return school
        .stored("select sealed_grant from zoom_connection where id = " + connection)
        .get(0)
        .toString();
  }

  private AuthorizationService service() {
    return school.backend().get(AuthorizationService.class);
  }
}
