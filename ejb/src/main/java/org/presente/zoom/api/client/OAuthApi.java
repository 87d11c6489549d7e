package org.presente.zoom.api.client;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Zoom's token endpoint. Parameters go in the body: as a query string they were refused. */
@Path("oauth")
public interface OAuthApi {

  @POST
  @Path("token")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  Response token(@HeaderParam("Authorization") String basic, String form);

  @POST
  @Path("revoke")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  Response revoke(@HeaderParam("Authorization") String basic, String form);
}
