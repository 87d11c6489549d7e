package org.presente.zoom.api.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/**
 * Zoom's "Dashboards" family. The type must be told: by default only running meetings are found.
 */
@Path("metrics")
public interface DashboardsApi {

  @GET
  @Path("meetings/{uuid}/participants")
  Response participants(
      @HeaderParam("Authorization") String token,
      @PathParam("uuid") String uuid,
      @QueryParam("type") String type,
      @QueryParam("include_fields") String fields,
      @QueryParam("page_size") int pageSize,
      @QueryParam("next_page_token") String page);

  @GET
  @Path("meetings")
  Response meetings(
      @HeaderParam("Authorization") String token,
      @QueryParam("type") String type,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("page_size") int pageSize,
      @QueryParam("next_page_token") String page);
}
