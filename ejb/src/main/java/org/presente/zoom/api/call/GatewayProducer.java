package org.presente.zoom.api.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.presente.zoom.api.CallListener;
import org.presente.zoom.api.RefreshTokens;
import org.presente.zoom.api.SharedTokens;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.api.client.ZoomEndpoints;

/** Makes the gateway from the configuration: one, because tokens and budgets are shared. */
@ApplicationScoped
class GatewayProducer {

  @Inject
  @ConfigProperty(name = "presente.zoom.api-url", defaultValue = "https://api.zoom.us/v2")
  private URI api;

  @Inject
  @ConfigProperty(name = "presente.zoom.oauth-url", defaultValue = "https://zoom.us")
  private URI oauth;

  @Inject
  @ConfigProperty(name = "presente.zoom.calls-per-second", defaultValue = "55")
  private int perSecond;

  @Inject private RefreshTokens grants;

  @Inject private SharedTokens shared;

  @Inject private CallListener listener;

  @Inject private Clock clock;

  @Produces
  @Singleton
  ZoomGateway gateway() {
    return new ZoomGateway(
        Calls.to(new ZoomEndpoints(api, oauth), clock, perSecond, grants, shared, listener));
  }
}
