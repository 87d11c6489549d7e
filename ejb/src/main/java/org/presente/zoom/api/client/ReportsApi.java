package org.presente.zoom.api.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Zoom's "Reports" family. */
@Path("report")
public interface ReportsApi {

  @GET
  @Path("meetings/{uuid}/participants")
  Response participants(
      @HeaderParam("Authorization") String token,
      @PathParam("uuid") String uuid,
      @QueryParam("include_fields") String fields,
      @QueryParam("page_size") int pageSize,
      @QueryParam("next_page_token") String page);

  @GET
  @Path("users/{userId}/meetings")
  Response meetings(
      @HeaderParam("Authorization") String token,
      @PathParam("userId") String userId,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("page_size") int pageSize,
      @QueryParam("next_page_token") String page);

  @GET
  @Path("users")
  Response hosts(
      @HeaderParam("Authorization") String token,
      @QueryParam("type") String type,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("page_size") int pageSize,
      @QueryParam("next_page_token") String page);

  @GET
  @Path("webinars/{uuid}/participants")
  Response webinarParticipants(
      @HeaderParam("Authorization") String token,
      @PathParam("uuid") String uuid,
      @QueryParam("include_fields") String fields,
      @QueryParam("page_size") int pageSize,
      @QueryParam("next_page_token") String page);
}
