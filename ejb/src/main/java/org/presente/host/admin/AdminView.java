package org.presente.host.admin;

import java.time.Instant;

/** An admin's account as other admins see it. */
public record AdminView(long id, String userName, Instant createdAt) {}
