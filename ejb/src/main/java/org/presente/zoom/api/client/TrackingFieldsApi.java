package org.presente.zoom.api.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Zoom's "Tracking fields" family. */
@Path("tracking_fields")
public interface TrackingFieldsApi {

  @GET
  Response list(@HeaderParam("Authorization") String token);
}
