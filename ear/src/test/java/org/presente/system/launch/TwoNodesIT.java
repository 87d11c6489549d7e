package org.presente.system.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.presente.system.Tool;

/** Two processes behind one public address; they share PostgreSQL and nothing else. */
@ExtendWith(OneTool.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesIT {
  private static final int ROUNDS = 10;
  private final RunningTool running;
  private Tool secondNode;
  private ToolClient second;

  TwoNodesIT(RunningTool running) {
    this.running = running;
  }

  @BeforeAll
  void startTheSecond() {
    secondNode = running.secondNode();
    second = new ToolClient(secondNode.url());
  }

  @AfterAll
  void stopTheSecond() {
    secondNode.close();
  }

  @Test
  @DisplayName("LTI 11: a login on one node, the launch on the other, the page on the first again")
  void aLoginOnOneNodeTheLaunchOnTheOther() {
    Answer launch = Attempt.by(running).post(second);

    assertThat(launch.status()).isEqualTo(303);
    assertThat(running.client().follow(launch).body()).contains("Week 1");
    assertThat(second.follow(launch).body()).contains("Week 1");
  }

  @Test
  @DisplayName("LTI 10: the same id_token posted to both nodes at once is accepted once")
  void theSameTokenPostedToBothAtOnceIsAcceptedOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        List<Integer> statuses = postedToBothAtOnce(threads, Attempt.by(running));
        assertThat(statuses).containsExactlyInAnyOrder(303, 401);
      }
    } finally {
      threads.shutdown();
    }
  }

  private List<Integer> postedToBothAtOnce(ExecutorService threads, Attempt attempt)
      throws Exception {
    attempt.field("id_token", attempt.token());
    CyclicBarrier start = new CyclicBarrier(2);
    List<Future<Integer>> posts = new ArrayList<>();
    for (ToolClient node : List.of(running.client(), second)) {
      posts.add(
          threads.submit(
              () -> {
                start.await(10, TimeUnit.SECONDS);
                return attempt.post(node).status();
              }));
    }
    return List.of(posts.get(0).get(), posts.get(1).get());
  }

  @Test
  @DisplayName("LTI 40: both nodes publish the same keys")
  void bothNodesPublishTheSameKeys() {
    assertThat(second.get("/lti/jwks", Map.of()).body())
        .isEqualTo(running.client().get("/lti/jwks", Map.of()).body());
  }
}
