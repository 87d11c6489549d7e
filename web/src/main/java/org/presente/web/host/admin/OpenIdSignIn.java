package org.presente.web.host.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.presente.host.admin.openid.Arrival;
import org.presente.host.admin.openid.Departure;
import org.presente.host.admin.openid.OpenIdService;

/** The way to the operators' own sign-in service and back; a redirect each. */
@RequestScoped
class OpenIdSignIn {
  static final String LEAVE = "openid";
  static final String BACK = "openid/back";

  @Inject private OpenIdService openId;

  void leave(HttpServletRequest request, HttpServletResponse response) {
    Optional<Departure> departure = openId.leave();
    departure.ifPresent(it -> AdminSession.leave(request, it));
    see(response, departure.map(Departure::address).orElseGet(() -> login("unreachable")));
  }

  void back(HttpServletRequest request, HttpServletResponse response) {
    Arrival arrival =
        AdminSession.comesBack(request)
            .map(it -> openId.arrive(it, told(request, "state"), told(request, "code")))
            .orElseGet(Arrival.NotFinished::new);
    if (arrival instanceof Arrival.Welcome welcome) {
      AdminSession.open(request, welcome.userName());
      see(response, URI.create("/admin/"));
    } else {
      see(response, login(refusal(arrival)));
    }
  }

  private static String refusal(Arrival arrival) {
    if (arrival instanceof Arrival.Failed failed) {
      return failed.incident();
    }
    return arrival instanceof Arrival.Stranger ? "stranger" : "not-finished";
  }

  private static URI login(String refusal) {
    return URI.create("/admin/login?openid=" + refusal);
  }

  private static String told(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  private static void see(HttpServletResponse response, URI address) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address.toString());
  }
}
