package org.presente.zoom.sync.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * The short form is a part of every build. {@code -Dpresente.fault-run.edits=1000} makes the long
 * one, {@code -Dpresente.fault-run.seed=…} another story.
 */
class FaultRunTest {
  private static final int EDITS = Integer.getInteger("presente.fault-run.edits", 120);
  private static final long SEED = Long.getLong("presente.fault-run.seed", 20261128L);
  private static final int KILLS = 3;

  @Test
  void bothSidesAreEqualByTheStatedWinnersWhateverFails() throws IOException {
    try (FaultRun run = new FaultRun(SEED)) {
      run.run(EDITS, KILLS);
      System.out.println(run.told());
      assertThat(run.kills()).isEqualTo(KILLS);
      run.bothSidesAreEqual();
      run.nothingIsLeftToDo();
    }
  }
}
