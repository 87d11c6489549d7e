package org.presente.host.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.lti.registration.TrustedHosts;
import org.presente.testing.Backend;
import org.presente.testing.Databases;
import org.presente.testing.MovableClock;
import org.presente.testing.TestDatabase;

/** Which hosts may speak for platforms of another name. */
class ApprovedHostsTest {
  private static final String ADMIN = "ada";
  private static TestDatabase database;
  private Backend backend;
  private ApprovedHosts hosts;

  @BeforeAll
  static void open() {
    database = Databases.h2();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @BeforeEach
  void begin() {
    database.clear();
    backend =
        new Backend(database, new MovableClock(Instant.parse("2026-11-22T12:00:00Z")), Map.of());
    hosts = backend.get(ApprovedHosts.class);
  }

  @Test
  void anApprovedHostIsTrustedUntilWithdrawn() {
    assertThat(approve(" SSO.lms.example ")).isTrue();
    assertThat(approve("https://sso.lms.example:8443/jwks")).as("the same again").isTrue();
    assertThat(trusted()).isEqualTo(new TrustedHosts(Set.of("sso.lms.example")));

    backend.run(() -> hosts.withdraw(ADMIN, hosts.all().get(0).id()));
    assertThat(trusted()).isEqualTo(TrustedHosts.none());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "-a.example", "a..example", "https://", "*.example"})
  void whatIsNoHostIsNotApproved(String typed) {
    assertThat(approve(typed)).isFalse();
    assertThat(trusted()).isEqualTo(TrustedHosts.none());
  }

  private boolean approve(String typed) {
    return backend.tx(() -> hosts.approve(ADMIN, typed));
  }

  private TrustedHosts trusted() {
    return backend.tx(hosts::trusted);
  }
}
