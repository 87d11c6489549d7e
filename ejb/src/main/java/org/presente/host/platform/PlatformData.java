package org.presente.host.platform;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.stored.Kind;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;

/** Registered platforms and the tool's keys. */
@Singleton
class PlatformData implements StoredData {
  @Override
  public String owner() {
    return HOST;
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity("deployment")
            .plain("registration_id", "deployment_id", "status", "created_at"),
        StoredTable.entity("registration")
            .plain(
                "issuer",
                "client_id",
                "name",
                "product_family",
                "authorization_endpoint",
                "token_endpoint",
                "jwks_uri",
                "token_audience",
                "scopes",
                "auto_approve",
                "created_at",
                "state",
                "strict_target",
                "algorithms",
                "management_url")
            .has(Kind.SECRET, "sealed_management_token"),
        StoredTable.entity("tool_key")
            .plain("kid", "status", "created_at", "activated_at", "retired_at", "generation")
            .has(Kind.SECRET, "sealed_private_jwk"),
        StoredTable.entity("approved_host").plain("name", "approved_at"));
  }
}
