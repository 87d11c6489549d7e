package org.presente.sandbox.lms.registration;

import io.javalin.http.Context;
import java.util.List;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.campus.Tools;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.platform.Refusal;
import org.presente.sandbox.lms.platform.Scopes;
import org.presente.sandbox.lms.quirk.Quirk;

/** Where a tool registers itself, and reads or changes its registration. */
public final class RegistrationEndpoint {
  private final Platform platform;
  private final RegistrationTokens tokens;

  public RegistrationEndpoint(Platform platform, RegistrationTokens tokens) {
    this.platform = platform;
    this.tokens = tokens;
  }

  public void post(Context context) {
    RegistrationTokens.Permit permit = tokens.permit(context);
    tokens.requireUnused(permit);
    RegistrationRequest request = checked(context);
    tokens.use(permit);
    Tool tool = permit.update() ? updated(permit, request) : added(permit, request);
    tools().put(tool);
    answer(context, tool);
  }

  /** Only for a tool that is registered already. */
  public void get(Context context) {
    RegistrationTokens.Permit permit = tokens.permit(context);
    if (!permit.update()) {
      throw Refusal.explained(401, "invalid_token");
    }
    answer(context, known(permit));
  }

  private Tool added(RegistrationTokens.Permit permit, RegistrationRequest request) {
    return request.toTool(tools().newToolId(), permit.subject(), Scopes.offered(platform.quirks()));
  }

  private Tool updated(RegistrationTokens.Permit permit, RegistrationRequest request) {
    return request.toTool(
        permit.subject(), known(permit).clientId(), Scopes.offered(platform.quirks()));
  }

  private Tool known(RegistrationTokens.Permit permit) {
    return tools().tool(permit.subject()).orElseThrow(() -> Refusal.explained(404, "no such tool"));
  }

  private RegistrationRequest checked(Context context) {
    String type = String.valueOf(context.contentType());
    if (!type.split(";", 2)[0].strip().equals("application/json")) {
      throw refusal("registration.content-type", "content type is not application/json");
    }
    RegistrationRequest request =
        Json.object(context.body())
            .map(RegistrationRequest::new)
            .orElseThrow(() -> refusal("registration.json", "the body is no JSON object"));
    List<String> faults = request.faults();
    if (!faults.isEmpty()) {
      throw refusal("registration." + faults.get(0), faults.get(0));
    }
    return request;
  }

  private Refusal refusal(String rule, String reason) {
    int status = platform.has(Quirk.DEFECTS_ARE_422) ? 422 : 400;
    return platform.refuse(Endpoint.REGISTRATION, status, rule, reason);
  }

  private void answer(Context context, Tool tool) {
    context.result(new RegistrationAnswer(platform, tool).json().toPrettyString());
    context.contentType("application/json; charset=utf-8");
  }

  private Tools tools() {
    return platform.campus().tools();
  }
}
