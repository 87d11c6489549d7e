package org.presente.web.host.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import org.presente.lti.http.Addresses;

/**
 * The Content-Security-Policy of one answer. PrimeFaces appends its nonce to the end of the text,
 * so {@code script-src} stands last.
 */
@Named
@RequestScoped
public class ContentPolicy {
  static final String HEADER = "Content-Security-Policy";
  private static final Set<String> SELF = Set.of("'self'");
  private final Set<String> framers = new LinkedHashSet<>(SELF);
  private String forms = "";

  /**
   * @param origins of a platform that frames this page, with spaces between them
   */
  public void allowFraming(String origins) {
    for (String origin : origins.split(" ", -1)) {
      framers.add(Addresses.origin(URI.create(origin)));
    }
  }

  /** For pages that hold nothing but a text: who frames us counts only once it is known. */
  public void allowAnyFramingOfText() {
    if (framers.equals(SELF)) {
      framers.clear();
      framers.add("*");
    }
  }

  /**
   * For pages whose forms go to one place. It is not said for others: browsers hold a redirect
   * after a form post to it, and Join redirects to Zoom.
   *
   * @param origin of another site, or {@code 'self'}
   */
  public void allowFormsOnlyTo(String origin) {
    forms = " form-action " + origin + ";";
  }

  public String getText() {
    return "default-src 'self'; img-src 'self' data: https:; style-src 'self' 'unsafe-inline';"
        + " object-src 'none'; base-uri 'none';"
        + forms
        + " frame-ancestors "
        + String.join(" ", framers)
        + "; script-src 'self'";
  }
}
