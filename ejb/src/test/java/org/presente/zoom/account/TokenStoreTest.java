package org.presente.zoom.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.bench.Backend;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.zoom.School;
import org.presente.zoom.api.SharedTokens;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.api.ZoomUser;

/** Two nodes of one tool, with an app that has one token at a time. */
class TokenStoreTest {
  private final School school = new School();
  private final Backend first = school.backend();
  private final Backend second = school.anotherNode();

  TokenStoreTest() {
    school.zoom().changeApp(DemoAccount.CLIENT_ID, app -> app.withSingleToken(true));
    school.connect(DemoAccount.CLIENT_SECRET);
    first.work();
    school.zoom().clearJournal();
  }

  @AfterEach
  void close() {
    second.stop();
    school.close();
  }

  @Test
  void nodesTakeTurnsWithOneToken() {
    for (int i = 0; i < 5; i++) {
      assertThat(users(first).value()).isPresent();
      assertThat(users(second).value()).isPresent();
    }
    assertThat(school.zoom().count("token")).isLessThanOrEqualTo(1);
    assertThat(refusals()).isZero();
  }

  @Test
  void expiredTokenIsRenewedOnceForBoth() {
    users(first);
    users(second);
    school.zoom().clearJournal();
    school.clock().advance(Duration.ofHours(2));

    assertThat(users(first).value()).isPresent();
    assertThat(users(second).value()).isPresent();
    assertThat(users(first).value()).isPresent();

    assertThat(school.zoom().count("token")).isEqualTo(1);
    assertThat(refusals()).as("each node learns it by one refusal").isEqualTo(2);
  }

  @Test
  void crowdOnBothNodesAsksOnce() {
    school.clock().advance(Duration.ofHours(2));
    List<CompletableFuture<ZoomAnswer<List<ZoomUser>>>> crowd =
        IntStream.range(0, 12)
            .mapToObj(i -> i % 2 == 0 ? first : second)
            .map(node -> CompletableFuture.supplyAsync(() -> users(node)))
            .toList();

    assertThat(crowd).allMatch(answer -> answer.join().value().isPresent());
    assertThat(school.zoom().count("token")).isEqualTo(1);
  }

  @Test
  void otherCredentialsHaveAnotherToken() {
    String key = school.credentials().key();
    users(first);
    assertThat(store(second).find(key)).isPresent();

    school.connect(DemoAccount.CLIENT_SECRET);

    assertThat(school.credentials().key()).isNotEqualTo(key);
    assertThat(store(second).find(school.credentials().key())).isEmpty();
  }

  @Test
  void claimIsOneNodesUntilItIsGivenBack() {
    String key = school.credentials().key();
    assertThat(store(first).claim(key)).isTrue();
    assertThat(store(second).claim(key)).isFalse();

    store(first).release(key);

    assertThat(store(second).claim(key)).isTrue();
  }

  @Test
  void tokenIsSealed() {
    users(first);
    String token =
        store(first).find(school.credentials().key()).map(SharedTokens.Kept::value).orElseThrow();
    assertThat(school.stored("select sealed_token from zoom_token").toString())
        .doesNotContain(token);
  }

  private ZoomAnswer<List<ZoomUser>> users(Backend node) {
    return node.get(ZoomGateway.class).listUsers(school.credentials());
  }

  private static TokenStore store(Backend node) {
    return node.get(TokenStore.class);
  }

  private long refusals() {
    return school.zoom().requests().stream().filter(call -> call.status() == 401).count();
  }
}
