package org.presente.web.host.api;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.auth.LoginConfig;
import org.presente.host.client.ApiScope;

/** Where the API begins, and how its callers prove themselves. */
@ApplicationScoped
@ApplicationPath("/api")
@LoginConfig(authMethod = "MP-JWT")
@DeclareRoles({ApiScope.LESSONS_READ, ApiScope.LESSONS_WRITE})
public class Api extends Application {}
