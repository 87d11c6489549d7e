package org.presente.web;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.auth.LoginConfig;
import org.presente.host.client.ApiScope;
import org.presente.web.host.api.ClientFilter;
import org.presente.web.host.api.FailureMapper;
import org.presente.web.host.api.TokenResource;
import org.presente.web.zoom.plan.LessonsResource;

/**
 * Where the API begins, and how its callers prove themselves. Its classes are named one by one:
 * looking for them would find the interfaces of the REST client as well.
 */
@ApplicationScoped
@ApplicationPath("/api")
@LoginConfig(authMethod = "MP-JWT")
@DeclareRoles({ApiScope.LESSONS_READ, ApiScope.LESSONS_WRITE})
public class Api extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        TokenResource.class, LessonsResource.class, ClientFilter.class, FailureMapper.class);
  }
}
