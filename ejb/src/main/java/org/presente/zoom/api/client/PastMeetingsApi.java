package org.presente.zoom.api.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Zoom's past meetings, a part of its "Meetings" family with a retention of its own. */
@Path("past_meetings")
public interface PastMeetingsApi {

  @GET
  @Path("{meetingId}/instances")
  Response instances(
      @HeaderParam("Authorization") String token, @PathParam("meetingId") String meetingId);

  @GET
  @Path("{uuid}/participants")
  Response participants(
      @HeaderParam("Authorization") String token,
      @PathParam("uuid") String uuid,
      @QueryParam("page_size") int pageSize,
      @QueryParam("next_page_token") String page);
}
