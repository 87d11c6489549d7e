package org.presente.sandbox.lms;

import io.javalin.Javalin;
import io.javalin.http.Handler;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.control.FaultGate;
import org.presente.sandbox.lms.deeplinking.PickedEndpoint;
import org.presente.sandbox.lms.launch.AuthorizationEndpoint;
import org.presente.sandbox.lms.launch.LaunchEndpoint;
import org.presente.sandbox.lms.launch.PickEndpoint;
import org.presente.sandbox.lms.launch.ReviewEndpoint;
import org.presente.sandbox.lms.notice.HandlersEndpoint;
import org.presente.sandbox.lms.platform.Addresses;
import org.presente.sandbox.lms.platform.KeysEndpoint;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.platform.Refusal;
import org.presente.sandbox.lms.quirk.Capability;
import org.presente.sandbox.lms.registration.ConfigurationEndpoint;
import org.presente.sandbox.lms.registration.RegistrationEndpoint;
import org.presente.sandbox.lms.service.Gatekeeper;
import org.presente.sandbox.lms.service.GroupsEndpoint;
import org.presente.sandbox.lms.service.LineItemEndpoint;
import org.presente.sandbox.lms.service.LineItemsEndpoint;
import org.presente.sandbox.lms.service.MembershipsEndpoint;
import org.presente.sandbox.lms.service.ResultsEndpoint;
import org.presente.sandbox.lms.service.ScoresEndpoint;
import org.presente.sandbox.lms.token.TokenEndpoint;

/** Which address leads to which endpoint. */
final class PlatformRoutes {
  private final Javalin server;
  private final Platform platform;
  private final LmsControl control;
  private final FaultGate gate;

  PlatformRoutes(Javalin server, Platform platform, LmsControl control) {
    this.server = server;
    this.platform = platform;
    this.control = control;
    this.gate = new FaultGate(control.counters(), control.faults());
  }

  void add() {
    registration();
    launch();
    services();
  }

  private void registration() {
    Handler configuration = new ConfigurationEndpoint(platform, control.registrationTokens());
    server.before(Addresses.CONFIGURATION, context -> requireRegistration());
    server.before(Addresses.REGISTRATION, context -> requireRegistration());
    server.get(Addresses.CONFIGURATION, gate.before(Endpoint.CONFIGURATION, configuration));
    var endpoint = new RegistrationEndpoint(platform, control.registrationTokens());
    server.post(Addresses.REGISTRATION, gate.before(Endpoint.REGISTRATION, endpoint::post));
    server.get(Addresses.REGISTRATION, gate.before(Endpoint.REGISTRATION, endpoint::get));
  }

  private void requireRegistration() {
    if (!platform.offers(Capability.DYNAMIC_REGISTRATION)) {
      throw Refusal.explained(404, "tools are registered by hand here");
    }
  }

  private void launch() {
    server.get(Addresses.LAUNCH, new LaunchEndpoint(platform, control.starter()));
    server.get(
        Addresses.PICKING, new PickEndpoint(platform, control.starter(), control.deepLinking()));
    server.post(
        Addresses.PICKED,
        gate.before(Endpoint.DEEP_LINKING, new PickedEndpoint(platform, control.deepLinking())));
    server.get(Addresses.REVIEW, new ReviewEndpoint(platform, control.starter()));
    Handler authorization =
        gate.before(
            Endpoint.AUTHORIZATION,
            new AuthorizationEndpoint(platform, control.starter(), control.loginErrors()));
    server.get(Addresses.AUTHORIZATION, authorization);
    server.post(Addresses.AUTHORIZATION, authorization);
    server.get(Addresses.JWKS, gate.before(Endpoint.JWKS, new KeysEndpoint(platform)));
  }

  private void services() {
    server.post(
        Addresses.TOKEN,
        gate.before(Endpoint.TOKEN, new TokenEndpoint(platform, control.accessTokens())));
    Gatekeeper gatekeeper = new Gatekeeper(platform, control.accessTokens());
    var items = new LineItemsEndpoint(platform, gatekeeper);
    server.get(Addresses.LINE_ITEMS, gate.before(Endpoint.LINE_ITEMS, items::list));
    server.post(Addresses.LINE_ITEMS, gate.before(Endpoint.LINE_ITEMS, items::create));
    var item = new LineItemEndpoint(platform, gatekeeper);
    server.get(Addresses.LINE_ITEM, gate.before(Endpoint.LINE_ITEM, item::get));
    server.put(Addresses.LINE_ITEM, gate.before(Endpoint.LINE_ITEM, item::put));
    server.delete(Addresses.LINE_ITEM, gate.before(Endpoint.LINE_ITEM, item::delete));
    var scores = new ScoresEndpoint(platform, gatekeeper);
    server.post(Addresses.SCORES, gate.before(Endpoint.SCORES, scores::post));
    var results = new ResultsEndpoint(platform, gatekeeper);
    server.get(Addresses.RESULTS, gate.before(Endpoint.RESULTS, results::get));
    var handlers = new HandlersEndpoint(platform, gatekeeper, control.notices().handlers());
    server.get(Addresses.NOTICE_HANDLERS, gate.before(Endpoint.NOTICE_HANDLERS, handlers::get));
    server.put(Addresses.NOTICE_HANDLERS, gate.before(Endpoint.NOTICE_HANDLERS, handlers::put));
    var groups = new GroupsEndpoint(platform, gatekeeper);
    server.get(Addresses.GROUPS, gate.before(Endpoint.GROUPS, groups::groups));
    server.get(Addresses.GROUP_SETS, gate.before(Endpoint.GROUP_SETS, groups::sets));
    var memberships = new MembershipsEndpoint(platform, gatekeeper);
    server.get(Addresses.MEMBERSHIPS, gate.before(Endpoint.MEMBERSHIPS, memberships::get));
  }
}
