package org.presente.sandbox.zoom.live;

import java.net.URI;

/** The ways into a meeting. */
public sealed interface Joiner {
  /** Through a personal join URL: the registrant is known whatever name is typed. */
  record PersonalLink(URI joinUrl) implements Joiner {}

  /** A registrant of the meeting, by id, showing some name. */
  record Registered(String registrantId, String name) implements Joiner {}

  /** Somebody Zoom knows nothing about, with a typed name. */
  record Guest(String name) implements Joiner {}

  /** A user of the host's account, signed in. */
  record AccountUser(String idOrEmail) implements Joiner {}

  /** By telephone. */
  record Caller(String number) implements Joiner {}
}
