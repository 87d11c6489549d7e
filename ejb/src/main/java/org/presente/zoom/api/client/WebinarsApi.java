package org.presente.zoom.api.client;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Zoom's "Webinars" family. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
public interface WebinarsApi {

  @POST
  @Path("users/{userId}/webinars")
  Response create(
      @HeaderParam("Authorization") String token, @PathParam("userId") String userId, String body);

  @GET
  @Path("users/{userId}/webinars")
  Response list(
      @HeaderParam("Authorization") String token,
      @PathParam("userId") String userId,
      @QueryParam("type") String type,
      @QueryParam("page_size") int pageSize,
      @QueryParam("page_number") int page);

  @GET
  @Path("webinars/{webinarId}")
  Response get(
      @HeaderParam("Authorization") String token,
      @PathParam("webinarId") String webinarId,
      @QueryParam("occurrence_id") String occurrence);

  @PATCH
  @Path("webinars/{webinarId}")
  Response update(
      @HeaderParam("Authorization") String token,
      @PathParam("webinarId") String webinarId,
      @QueryParam("occurrence_id") String occurrence,
      String body);

  @DELETE
  @Path("webinars/{webinarId}")
  Response delete(
      @HeaderParam("Authorization") String token,
      @PathParam("webinarId") String webinarId,
      @QueryParam("occurrence_id") String occurrence,
      @QueryParam("cancel_webinar_reminder") boolean remind);

  @PUT
  @Path("webinars/{webinarId}/status")
  Response status(
      @HeaderParam("Authorization") String token,
      @PathParam("webinarId") String webinarId,
      String body);

  @POST
  @Path("webinars/{webinarId}/registrants")
  Response addRegistrant(
      @HeaderParam("Authorization") String token,
      @PathParam("webinarId") String webinarId,
      String body);

  @GET
  @Path("webinars/{webinarId}/registrants")
  Response registrants(
      @HeaderParam("Authorization") String token,
      @PathParam("webinarId") String webinarId,
      @QueryParam("status") String status,
      @QueryParam("page_size") int pageSize,
      @QueryParam("next_page_token") String page);

  @GET
  @Path("past_webinars/{webinarId}/instances")
  Response instances(
      @HeaderParam("Authorization") String token, @PathParam("webinarId") String webinarId);

  @GET
  @Path("past_webinars/{uuid}/participants")
  Response participants(
      @HeaderParam("Authorization") String token,
      @PathParam("uuid") String uuid,
      @QueryParam("page_size") int pageSize,
      @QueryParam("next_page_token") String page);
}
