package org.presente.lti.http;

import java.net.URI;

/** Where a paged answer goes on. */
public sealed interface NextPage {
  record Last() implements NextPage {}

  record At(URI address) implements NextPage {}

  /** The platform names a next page we must not or cannot ask for. */
  record Broken(String reason) implements NextPage {}
}
