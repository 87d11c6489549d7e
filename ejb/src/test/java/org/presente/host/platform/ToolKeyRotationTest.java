package org.presente.host.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.presente.host.config.Setting;
import org.presente.host.database.Transactions;
import org.presente.host.platform.persistence.ToolKeyRepository;
import org.presente.host.secret.SecretBox;
import org.presente.testing.Backend;
import org.presente.testing.MovableClock;
import org.presente.testing.OnEveryDatabase;
import org.presente.testing.TestDatabase;

/** Two nodes whose keys change while platforms verify, over more than half a simulated year. */
@OnEveryDatabase
class ToolKeyRotationTest {
  private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
  private static final int DAYS = 190;

  @Parameter private TestDatabase database;

  private final MovableClock clock = new MovableClock(START);
  private Backend backend;
  private ToolKeyRing node;
  private ToolKeyRing otherNode;

  @BeforeEach
  void start() {
    database.clear();
    backend = new Backend(database, clock, Map.<Setting, String>of());
    node = ring();
    otherNode = ring();
  }

  private ToolKeyRing ring() {
    return new ToolKeyRing(
        backend.get(ToolKeyRepository.class),
        backend.get(Transactions.class),
        new SecretBox(new byte[32]),
        clock);
  }

  @Test
  @DisplayName("LTI 40: rotation while traffic runs fails no verification")
  void rotationWhileTrafficRunsFailsNoVerification() throws Exception {
    CyclicBarrier step = new CyclicBarrier(3);
    List<Traffic> traffic =
        List.of(new Traffic(node, clock, step), new Traffic(otherNode, clock, step));
    ExecutorService threads = Executors.newFixedThreadPool(traffic.size());
    List<Future<?>> running = new ArrayList<>();
    try {
      traffic.forEach(each -> running.add(threads.submit(each)));
      Set<String> signers = daysPass(step);
      for (Future<?> each : running) {
        each.get();
      }
      assertThat(signers).hasSize(3);
      assertThat(traffic).allMatch(each -> each.verified == 4 * DAYS);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Each day's change happens while the platforms verify. */
  private Set<String> daysPass(CyclicBarrier step) throws InterruptedException {
    Set<String> signers = new HashSet<>();
    try {
      for (int day = 0; day < DAYS; day++) {
        step.await(60, TimeUnit.SECONDS);
        clock.advance(Duration.ofDays(1));
        node.rotate();
        signers.add(node.current().signing().id());
      }
    } catch (BrokenBarrierException | TimeoutException aPlatformGaveUp) {
      return Set.of();
    }
    return signers;
  }

  @Test
  @DisplayName("LTI 40: what signs was published a day before, and stays for a month after")
  void whatSignsWasPublishedADayBeforeAndStaysForAMonth() throws Exception {
    Set<String> dayBefore = published(node);
    String first = node.current().signing().id();
    while (node.current().signing().id().equals(first)) {
      dayBefore = published(node);
      clock.advance(Duration.ofHours(24));
      node.rotate();
    }
    assertThat(dayBefore).contains(node.current().signing().id());

    clock.advance(Duration.ofDays(30).minusMinutes(1));
    node.rotate();
    assertThat(published(node)).contains(first);

    clock.advance(Duration.ofMinutes(1));
    node.rotate();
    assertThat(published(node)).doesNotContain(first).hasSize(2);
  }

  @Test
  @DisplayName("LTI 40: all nodes publish the same keys, also when they make the first at once")
  void allNodesPublishTheSameKeys() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Set<String>>> answers = new ArrayList<>();
    try {
      for (int i = 0; i < 4; i++) {
        ToolKeyRing one = ring();
        answers.add(threads.submit(() -> published(one)));
      }
      for (Future<Set<String>> answer : answers) {
        assertThat(answer.get()).hasSize(2).isEqualTo(answers.get(0).get());
      }
    } finally {
      threads.shutdown();
    }
  }

  private static Set<String> published(ToolKeyRing ring) throws ParseException {
    Set<String> ids = new HashSet<>();
    JWKSet.parse(ring.current().jwks()).getKeys().forEach(key -> ids.add(key.getKeyID()));
    return ids;
  }

  /**
   * A node that signs, and a platform that verifies with a key set it reads once a day and never
   * asks for again, as the most forgetful of them do.
   */
  private static final class Traffic implements Runnable {
    private static final Duration CACHED = Duration.ofHours(24);

    private final ToolKeyRing ring;
    private final MovableClock clock;
    private final CyclicBarrier step;
    private int verified;
    private JWKSet cached = new JWKSet();
    private Instant dueAt = Instant.EPOCH;

    Traffic(ToolKeyRing ring, MovableClock clock, CyclicBarrier step) {
      this.ring = ring;
      this.clock = clock;
      this.step = step;
    }

    @Override
    public void run() {
      try {
        String inFlight = signed();
        for (int round = 0; round < 2 * DAYS; round++) {
          if (round % 2 == 0) {
            step.await(60, TimeUnit.SECONDS);
          }
          String token = signed();
          verify(token);
          verify(inFlight);
          inFlight = token;
        }
      } catch (InterruptedException | BrokenBarrierException | TimeoutException broken) {
        throw new AssertionError(broken);
      }
    }

    private String signed() {
      return ring.current().signing().sign(Map.of("iss", "tool"));
    }

    private void verify(String token) {
      try {
        JWSObject parsed = JWSObject.parse(token);
        JWK key = keys().getKeyByKeyId(parsed.getHeader().getKeyID());
        if (key == null || !parsed.verify(new RSASSAVerifier(key.toRSAKey()))) {
          step.reset();
          throw new AssertionError(
              "not verified at " + clock.instant() + ": " + parsed.getHeader());
        }
        verified++;
      } catch (ParseException | JOSEException failed) {
        throw new AssertionError(failed);
      }
    }

    private JWKSet keys() throws ParseException {
      if (!clock.instant().isBefore(dueAt)) {
        dueAt = clock.instant().plus(CACHED);
        cached = JWKSet.parse(ring.current().jwks());
      }
      return cached;
    }
  }
}
