package org.presente.zoom.api.client;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Zoom's "Cloud Recording" family. An instance's uuid names its recording. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
public interface RecordingsApi {

  @GET
  @Path("users/{userId}/recordings")
  Response list(
      @HeaderParam("Authorization") String token,
      @PathParam("userId") String userId,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("page_size") int pageSize,
      @QueryParam("next_page_token") String page);

  @GET
  @Path("meetings/{uuid}/recordings")
  Response get(
      @HeaderParam("Authorization") String token,
      @PathParam("uuid") String uuid,
      @QueryParam("include_fields") String fields,
      @QueryParam("ttl") Integer seconds);

  @DELETE
  @Path("meetings/{uuid}/recordings")
  Response delete(
      @HeaderParam("Authorization") String token,
      @PathParam("uuid") String uuid,
      @QueryParam("action") String action);

  @DELETE
  @Path("meetings/{uuid}/recordings/{recordingId}")
  Response deleteFile(
      @HeaderParam("Authorization") String token,
      @PathParam("uuid") String uuid,
      @PathParam("recordingId") String recordingId,
      @QueryParam("action") String action);

  @GET
  @Path("meetings/{uuid}/recordings/settings")
  Response settings(@HeaderParam("Authorization") String token, @PathParam("uuid") String uuid);

  @PATCH
  @Path("meetings/{uuid}/recordings/settings")
  Response changeSettings(
      @HeaderParam("Authorization") String token, @PathParam("uuid") String uuid, String body);
}
