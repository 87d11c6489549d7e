package org.presente.sandbox.lms.service;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.grade.Column;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.platform.Refusal;
import org.presente.sandbox.lms.quirk.Quirk;
import org.presente.sandbox.lms.token.AccessTokens;

/** Lets a request in that carries a token for what it wants. */
public final class Gatekeeper {
  private static final String BEARER = "Bearer ";
  private final Platform platform;
  private final AccessTokens tokens;

  public Gatekeeper(Platform platform, AccessTokens tokens) {
    this.platform = platform;
    this.tokens = tokens;
  }

  /** The tool behind the token, which needs one of the scopes. */
  public Tool admit(Context context, Endpoint endpoint, String... scopes) {
    AccessTokens.Grant grant = grant(context, endpoint);
    if (List.of(scopes).stream().noneMatch(grant.scopes()::contains)) {
      int status = platform.has(Quirk.MISSING_SCOPE_IS_401) ? 401 : 403;
      throw platform.refuse(endpoint, status, "service.scope", "the token lacks the scope");
    }
    return platform
        .campus()
        .tools()
        .tool(grant.toolId())
        .orElseThrow(() -> Refusal.explained(401, "Unauthorized"));
  }

  private AccessTokens.Grant grant(Context context, Endpoint endpoint) {
    String header = context.header("Authorization");
    if (header == null || !hasScheme(header)) {
      throw platform.refuse(endpoint, 401, "service.authorization", "no Bearer token");
    }
    return tokens
        .grant(header.substring(BEARER.length()))
        .orElseThrow(() -> Refusal.explained(401, "Unauthorized"));
  }

  private boolean hasScheme(String header) {
    boolean anyCase = !platform.has(Quirk.SCHEME_CASE_MATTERS);
    return header.regionMatches(anyCase, 0, BEARER, 0, BEARER.length());
  }

  /** Grade addresses carry the tool's id; without it Moodle does not know the tool. */
  void requireTypeId(Context context, Endpoint endpoint, Tool tool) {
    boolean kept = tool.id().equals(context.queryParam("type_id"));
    if (platform.has(Quirk.TYPE_ID_IN_URLS) && !kept) {
      throw platform.refuse(
          endpoint, 401, "service.type_id", "the address lost its type_id parameter");
    }
  }

  Course course(Context context) {
    return platform
        .campus()
        .catalogue()
        .course(context.pathParam("course"))
        .orElseThrow(() -> Refusal.explained(404, "no such course"));
  }

  Column column(Context context, Tool tool) {
    Optional<Column> column = platform.campus().gradebook().column(context.pathParam("column"));
    return column
        .filter(found -> found.courseId().equals(course(context).id()))
        .filter(found -> found.toolId().equals(tool.id()))
        .orElseThrow(() -> Refusal.explained(404, "no such line item"));
  }
}
