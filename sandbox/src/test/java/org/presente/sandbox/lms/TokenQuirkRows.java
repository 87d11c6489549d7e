package org.presente.sandbox.lms;

import static org.presente.sandbox.lms.QuirkRow.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Scopes;
import org.presente.sandbox.lms.quirk.Quirk;

/** Quirks of the token endpoint and of the platform's keys. */
final class TokenQuirkRows {
  private TokenQuirkRows() {}

  static List<QuirkRow> rows() {
    return List.of(
        row(
            Quirk.TOKEN_CALLED_HTML,
            world -> world.token(Scopes.SCORE).headers().firstValue("Content-Type").orElseThrow(),
            "application/json;charset=utf-8",
            "text/html;charset=utf-8"),
        row(
            Quirk.LOWER_CASE_BEARER,
            world -> answer(world, Scopes.SCORE).path("token_type").asText(),
            "Bearer",
            "bearer"),
        row(
            Quirk.NO_EXPIRES_IN,
            world -> answer(world, Scopes.SCORE).has("expires_in"),
            true,
            false),
        row(
            Quirk.ALL_SCOPES_OR_NONE,
            world -> world.token(Scopes.SCORE + " other").statusCode(),
            200,
            400),
        row(
            Quirk.LINE_ITEM_IMPLIES_READING,
            world ->
                answer(world, Scopes.LINE_ITEM + " " + Scopes.LINE_ITEM_READONLY)
                    .path("scope")
                    .asText()
                    .split(" ")
                    .length,
            2,
            1),
        row(
            Quirk.OWN_TOKEN_AUDIENCE,
            world -> {
              var fixture = world.fixture;
              long now = world.clock.instant().getEpochSecond();
              String clientId = fixture.registered.clientId();
              var claims = fixture.tool.assertion(clientId, fixture.tokenAddress(), now);
              return fixture
                  .token(fixture.tokenForm(fixture.tool.signed(claims), Scopes.SCORE))
                  .statusCode();
            },
            200,
            400),
        row(Quirk.SCHEME_CASE_MATTERS, world -> world.withScheme("bearer"), 200, 401),
        row(
            Quirk.MISSING_SCOPE_IS_401,
            world -> {
              String token = answer(world, Scopes.SCORE).path("access_token").asText();
              return world
                  .fixture
                  .tool
                  .send(
                      java.net.http.HttpRequest.newBuilder(
                              java.net.URI.create(world.membersAddress()))
                          .header("Authorization", "Bearer " + token)
                          .header("Accept", ServiceClient.MEMBERS))
                  .statusCode();
            },
            403,
            401),
        row(Quirk.HUGE_KEY_SET, world -> keys(world).toString().length() / 100_000, 0, 9),
        row(
            Quirk.KEYS_WITHOUT_ALG,
            world -> keys(world).path("keys").path(0).has("alg"),
            true,
            false),
        row(
            Quirk.ODD_KEYS,
            world ->
                Json.elements(keys(world).path("keys"))
                    .map(key -> key.path("kty").asText() + key.has("kid"))
                    .toList(),
            "[RSAtrue]",
            "[AKPtrue, RSAtrue, RSAfalse, ECtrue, RSAtrue]"));
  }

  private static JsonNode answer(QuirkWorld world, String scopes) {
    return TestTool.json(world.token(scopes));
  }

  private static JsonNode keys(QuirkWorld world) {
    return TestTool.json(world.fixture.tool.get(world.fixture.lms.url() + "/mod/lti/certs.php"));
  }
}
