package org.presente.lti.security;

/** This tool's keys, kept and rotated by the host. */
public interface ToolKeys {
  ToolKeySet current();
}
