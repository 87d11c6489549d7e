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

/** Zoom's "Meetings" family. Path values are escaped by {@code PathSegment}. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
public interface MeetingsApi {

  @POST
  @Path("users/{userId}/meetings")
  Response create(
      @HeaderParam("Authorization") String token, @PathParam("userId") String userId, String body);

  @GET
  @Path("users/{userId}/meetings")
  Response list(
      @HeaderParam("Authorization") String token,
      @PathParam("userId") String userId,
      @QueryParam("type") String type,
      @QueryParam("page_size") int pageSize,
      @QueryParam("next_page_token") String page);

  @GET
  @Path("meetings/{meetingId}")
  Response get(
      @HeaderParam("Authorization") String token,
      @PathParam("meetingId") String meetingId,
      @QueryParam("occurrence_id") String occurrence,
      @QueryParam("show_previous_occurrences") Boolean past);

  @GET
  @Path("meetings/{meetingId}/invitation")
  Response invitation(
      @HeaderParam("Authorization") String token, @PathParam("meetingId") String meetingId);

  @GET
  @Path("meetings/{uuid}/meeting_summary")
  Response summary(@HeaderParam("Authorization") String token, @PathParam("uuid") String uuid);

  @PATCH
  @Path("meetings/{meetingId}")
  Response update(
      @HeaderParam("Authorization") String token,
      @PathParam("meetingId") String meetingId,
      @QueryParam("occurrence_id") String occurrence,
      String body);

  @DELETE
  @Path("meetings/{meetingId}")
  Response delete(
      @HeaderParam("Authorization") String token,
      @PathParam("meetingId") String meetingId,
      @QueryParam("occurrence_id") String occurrence,
      @QueryParam("schedule_for_reminder") boolean remindHost,
      @QueryParam("cancel_meeting_reminder") boolean remindRegistrants);

  @PUT
  @Path("meetings/{meetingId}/status")
  Response status(
      @HeaderParam("Authorization") String token,
      @PathParam("meetingId") String meetingId,
      String body);

  @POST
  @Path("meetings/{meetingId}/registrants")
  Response addRegistrant(
      @HeaderParam("Authorization") String token,
      @PathParam("meetingId") String meetingId,
      String body);

  @GET
  @Path("meetings/{meetingId}/registrants")
  Response registrants(
      @HeaderParam("Authorization") String token,
      @PathParam("meetingId") String meetingId,
      @QueryParam("status") String status,
      @QueryParam("page_size") int pageSize,
      @QueryParam("next_page_token") String page);

  @PUT
  @Path("meetings/{meetingId}/registrants/status")
  Response registrantStatus(
      @HeaderParam("Authorization") String token,
      @PathParam("meetingId") String meetingId,
      String body);
}
