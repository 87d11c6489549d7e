package org.presente.sandbox.lms.token;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Arrays;
import java.util.List;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.platform.Scopes;
import org.presente.sandbox.lms.quirk.Quirk;

/** Hands out tokens for client credentials. */
public final class TokenEndpoint implements Handler {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String ASSERTION_TYPE =
      "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
  private final Platform platform;
  private final AccessTokens tokens;
  private final ClientAssertions assertions;

  public TokenEndpoint(Platform platform, AccessTokens tokens) {
    this.platform = platform;
    this.tokens = tokens;
    this.assertions = new ClientAssertions(platform);
  }

  @Override
  public void handle(Context context) {
    try {
      context.result(granted(context).toString());
    } catch (TokenRefusal refusal) {
      platform.violations().refuse(Endpoint.TOKEN, refusal.rule(), refusal.getMessage());
      context.status(400).result(Json.object().put("error", refusal.error()).toString());
    }
    boolean html = platform.has(Quirk.TOKEN_CALLED_HTML);
    context.contentType((html ? "text/html" : "application/json") + "; charset=utf-8");
    context.header("Cache-Control", "no-store");
  }

  private ObjectNode granted(Context context) {
    require(
        FORM.equals(String.valueOf(context.contentType()).split(";", 2)[0].strip()),
        "invalid_request",
        "content type is not " + FORM);
    require(
        context.formParamMap().values().stream().allMatch(values -> values.size() == 1),
        "invalid_request",
        "a parameter stands there twice");
    require(
        "client_credentials".equals(context.formParam("grant_type")),
        "unsupported_grant_type",
        "grant_type is not client_credentials");
    require(
        ASSERTION_TYPE.equals(context.formParam("client_assertion_type")),
        "invalid_request",
        "client_assertion_type is not " + ASSERTION_TYPE);
    Tool tool = assertions.accepted(String.valueOf(context.formParam("client_assertion")));
    List<String> scopes = scopes(context, tool);
    return answer(tokens.issue(tool.id(), scopes), scopes);
  }

  /** The part of what was asked for that the tool may have; nothing of it is an error. */
  private List<String> scopes(Context context, Tool tool) {
    String text = context.formParam("scope");
    require(text != null && !text.isBlank(), "invalid_scope", "scope is missing");
    List<String> asked = Arrays.stream(String.valueOf(text).split(" ", -1)).distinct().toList();
    List<String> granted = asked.stream().filter(scope -> grants(tool, scope)).toList();
    require(!granted.isEmpty(), "invalid_scope", "no scope asked for was granted to the tool");
    require(
        granted.equals(asked) || !platform.has(Quirk.ALL_SCOPES_OR_NONE),
        "invalid_scope",
        "a scope asked for was not granted to the tool");
    return granted;
  }

  private boolean grants(Tool tool, String scope) {
    boolean implied =
        scope.equals(Scopes.LINE_ITEM_READONLY) && platform.has(Quirk.LINE_ITEM_IMPLIES_READING);
    return tool.scopes().contains(scope) && !implied;
  }

  private ObjectNode answer(String token, List<String> scopes) {
    ObjectNode answer = Json.object().put("access_token", token);
    answer.put("token_type", platform.has(Quirk.LOWER_CASE_BEARER) ? "bearer" : "Bearer");
    if (!platform.has(Quirk.NO_EXPIRES_IN)) {
      answer.put("expires_in", AccessTokens.LIFETIME.toSeconds());
    }
    return answer.put("scope", String.join(" ", scopes));
  }

  private static void require(boolean fulfilled, String error, String detail) {
    if (!fulfilled) {
      throw new TokenRefusal(error, "token." + error, detail);
    }
  }
}
