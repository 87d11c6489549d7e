package org.presente.web.host.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.host.client.ApiClientService;
import org.presente.host.client.ApiScope;
import org.presente.host.client.TokenGrant;
import org.presente.lti.json.Json;

/**
 * Tokens for clients: OAuth 2.0, client credentials (RFC 6749, section 4.4). Errors have the form
 * of its section 5.2, which every OAuth library reads.
 */
@Path("token")
@RequestScoped
public class TokenResource {
  @Inject private ApiClientService clients;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.APPLICATION_JSON)
  public Response token(
      @HeaderParam("Authorization") String authorization,
      @FormParam("grant_type") String grantType,
      @FormParam("client_id") String clientId,
      @FormParam("client_secret") String clientSecret,
      @FormParam("scope") String scope) {
    if (!"client_credentials".equals(grantType)) {
      return error(400, grantType == null ? "invalid_request" : "unsupported_grant_type");
    }
    Optional<BasicCredentials> credentials =
        BasicCredentials.of(authorization)
            .or(
                () ->
                    Optional.ofNullable(clientId)
                        .map(id -> new BasicCredentials(id, text(clientSecret))));
    return credentials
        .map(known -> answer(clients.token(known.id(), known.secret(), text(scope))))
        .orElseGet(TokenResource::unknownClient);
  }

  private static Response answer(TokenGrant grant) {
    if (grant instanceof TokenGrant.Granted granted) {
      return granted(granted);
    }
    return grant instanceof TokenGrant.NotItsScope ? error(400, "invalid_scope") : unknownClient();
  }

  private static Response granted(TokenGrant.Granted granted) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("access_token", granted.token());
    members.put("token_type", "Bearer");
    members.put("expires_in", granted.life().toSeconds());
    members.put(
        "scope",
        granted.scopes().stream().map(ApiScope::value).sorted().collect(Collectors.joining(" ")));
    return body(Response.ok(), members);
  }

  private static Response unknownClient() {
    return body(
        Response.status(401).header("WWW-Authenticate", "Basic realm=\"presente\""),
        Map.of("error", "invalid_client"));
  }

  private static Response error(int status, String code) {
    return body(Response.status(status), Map.of("error", code));
  }

  private static Response body(Response.ResponseBuilder answer, Map<String, Object> members) {
    return answer
        .type(MediaType.APPLICATION_JSON)
        .header("Cache-Control", "no-store")
        .entity(Json.write(members))
        .build();
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
