package org.presente.zoom.api.client;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Zoom's "Users" family. */
@Path("users")
public interface UsersApi {

  @GET
  @Path("{userId}")
  Response get(@HeaderParam("Authorization") String token, @PathParam("userId") String userId);

  @GET
  Response list(
      @HeaderParam("Authorization") String token,
      @QueryParam("status") String status,
      @QueryParam("page_size") int pageSize,
      @QueryParam("next_page_token") String page);

  @PATCH
  @Path("{userId}")
  @Consumes(MediaType.APPLICATION_JSON)
  Response update(
      @HeaderParam("Authorization") String token, @PathParam("userId") String userId, String body);

  @GET
  @Path("{userId}/settings")
  Response settings(
      @HeaderParam("Authorization") String token,
      @PathParam("userId") String userId,
      @QueryParam("option") String option);

  @GET
  @Path("{userId}/schedulers")
  Response schedulers(
      @HeaderParam("Authorization") String token, @PathParam("userId") String userId);
}
