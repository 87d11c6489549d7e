package org.presente.host.client;

/** Who calls, and for which platform. */
public record ApiCaller(String clientId, long registrationId) {}
