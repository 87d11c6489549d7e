package org.presente.sandbox.zoom;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.presente.sandbox.zoom.api.Authorizations;
import org.presente.sandbox.zoom.api.Authorizations.Request;
import org.presente.sandbox.zoom.api.Parts;
import org.presente.sandbox.zoom.state.App;

/** General apps from behind the scenes: made, authorized without a browser, removed by a user. */
public final class OAuthControl {
  private final Parts parts;
  private final Authorizations authorizations;

  OAuthControl(Parts parts) {
    this.parts = parts;
    this.authorizations = new Authorizations(parts);
  }

  /** Makes or replaces a general app. */
  public App app(
      String accountId,
      String clientId,
      String clientSecret,
      Set<String> scopes,
      App.Kind kind,
      Set<URI> redirects) {
    synchronized (parts.world()) {
      parts
          .world()
          .put(
              App.serverToServer(accountId, clientId, clientSecret, scopes)
                  .withKind(kind, redirects));
      return parts.world().app(clientId).orElseThrow();
    }
  }

  /** What the browser would be sent to when that user says yes on the authorize page. */
  public URI allow(Request request, String user) {
    synchronized (parts.world()) {
      Optional<String> obstacle = authorizations.obstacle(request);
      if (obstacle.isPresent()) {
        throw new IllegalArgumentException(obstacle.get());
      }
      return authorizations.allow(request, user);
    }
  }

  /** The user removes the app from the account. */
  public void remove(String clientId, String user) {
    synchronized (parts.world()) {
      authorizations.remove(clientId, user);
    }
  }
}
