package org.presente.zoom.sync.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.presente.bench.Killed;
import org.presente.sandbox.zoom.rule.Fault;
import org.presente.sandbox.zoom.rule.Fault.Kind;
import org.presente.sandbox.zoom.rule.RandomFaults;
import org.presente.sandbox.zoom.webhook.Mischief;
import org.presente.zoom.EventReceiver;
import org.presente.zoom.School;
import org.presente.zoom.account.ConnectionService;

/**
 * Edits on both sides while everything goes wrong that may. The tool's work is done on the run's
 * thread, so that whether an edit waits is known at every moment; kills happen at the end of a
 * transaction or in the middle of a call, and another process begins on the same database.
 */
final class FaultRun implements AutoCloseable {
  /** Of one exchange; what is slow takes longer. */
  private static final Duration LIMIT = Duration.ofMillis(1_500);

  private static final Duration SLOW = Duration.ofMillis(1_800);

  /** Real time in which Zoom reads what was sent to it and not waited for. */
  private static final Duration ARRIVAL = Duration.ofMillis(300);

  private static final Duration LEASE = Duration.ofMillis(200);
  private static final double FAILING = 0.12;
  private static final Duration TICK = Duration.ofSeconds(61);
  private static final int MOST_TICKS = 800;

  /** Time-outs are one in ten: they cost real time. */
  private static final List<Kind> KINDS =
      List.of(
          Kind.TOO_MANY,
          Kind.TOO_MANY,
          Kind.SERVER_ERROR,
          Kind.SERVER_ERROR,
          Kind.BAD_GATEWAY,
          Kind.DROP,
          Kind.TRUNCATED,
          Kind.APPLY_THEN_DROP,
          Kind.APPLY_THEN_DROP,
          Kind.SLOW);

  private static final int LOST_CREATIONS_APART = 15;
  private static final List<Kind> UNHEARD =
      List.of(Kind.APPLY_THEN_DROP, Kind.TRUNCATED, Kind.SLOW);

  private final School school = new School(LIMIT, LEASE);
  private final ReentrantLock turn = new ReentrantLock();
  private final long seed;
  private final Random random;
  private final Winners winners = new Winners(school);
  private final Edits edits;
  private final EventReceiver receiver;
  private int kills;
  private int spoilt;

  /** {@code FaultRun edits kills seed…}: one run for each seed. */
  public static void main(String[] arguments) throws IOException {
    for (int i = 2; i < arguments.length; i++) {
      long begun = System.nanoTime();
      try (FaultRun run = new FaultRun(Long.parseLong(arguments[i]))) {
        run.run(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        run.bothSidesAreEqual();
        run.nothingIsLeftToDo();
        System.out.printf(
            "%s; equal after %d s%n",
            run.told(), Duration.ofNanos(System.nanoTime() - begun).toSeconds());
      }
    }
  }

  FaultRun(long seed) throws IOException {
    this.seed = seed;
    random = new Random(seed);
    knowHosts();
    edits = new Edits(school, winners, random);
    receiver = new EventReceiver(school, turn);
    receiver.subscribe();
  }

  /** On a busy machine the first calls may take longer than the limit. */
  private void knowHosts() {
    ConnectionService connections = school.backend().get(ConnectionService.class);
    for (int tick = 0;
        school.backend().call(() -> connections.hosts(school.connectionId())).isEmpty();
        tick++) {
      assertThat(tick).as("the hosts cannot be read").isLessThan(MOST_TICKS);
      school.clock().advance(TICK);
      school.backend().beat();
    }
  }

  /** Makes the edits, with the kills spread evenly among them, and lets both sides settle. */
  void run(int count, int killed) {
    school.zoom().mischief(new Mischief(seed, 0.2, 0.15, 0.15, 0.02));
    spoil();
    for (int i = 1; i <= count; i++) {
      if (i % LOST_CREATIONS_APART == 0) {
        loseACreation();
      }
      alone(edits::next);
      events();
      school.clock().advance(Duration.ofMinutes(1 + random.nextInt(15)));
      if (random.nextInt(3) > 0) {
        beat();
      }
      if (i % (count / (killed + 1)) == 0 && kills < killed) {
        kill();
      }
    }
    settle();
  }

  private void spoil() {
    school.zoom().failByChance(new RandomFaults(seed + kills, FAILING, KINDS, SLOW));
  }

  /** The one call that must not be repeated blindly: Zoom makes the meeting and we never hear. */
  private void loseACreation() {
    Kind kind = UNHEARD.get(random.nextInt(UNHEARD.size()));
    school.zoom().fail(new Fault("meetingCreate", kind, 1, SLOW));
  }

  private void beat() {
    long begun = System.nanoTime();
    try {
      alone(() -> school.backend().beat());
    } finally {
      if (System.nanoTime() - begun >= LIMIT.toNanos()) {
        letArrive();
      }
    }
    events();
  }

  /**
   * The tool looks for an unheard meeting half a minute later, and here minutes pass at once: on a
   * machine that stood still it would look before Zoom has read the request.
   */
  private static void letArrive() {
    LockSupport.parkNanos(ARRIVAL.toNanos());
  }

  private void alone(Runnable work) {
    turn.lock();
    try {
      work.run();
    } finally {
      turn.unlock();
    }
  }

  /** Waits until Zoom has sent what it wants to send now. */
  private void events() {
    assertThat(school.zoom().awaitDeliveries(Duration.ofSeconds(30))).isTrue();
  }

  // kills

  private void kill() {
    school.backend().transactions().dieWhen(random.nextBoolean() ? afterCommits() : inTheMiddle());
    for (int tick = 0; ; tick++) {
      assertThat(tick).as("it lives on and on").isLessThan(MOST_TICKS);
      school.clock().advance(TICK);
      try {
        beat();
      } catch (Killed dead) {
        kills++;
        break;
      }
    }
    alone(school::restart);
    school.zoom().clearFaults();
    spoil();
  }

  /** At the end of a transaction that is never committed. */
  private BooleanSupplier afterCommits() {
    AtomicInteger left = new AtomicInteger(random.nextInt(40));
    return () -> left.getAndDecrement() <= 0;
  }

  /** Zoom does what it was asked to, and nobody is left to hear it; no further call is made. */
  private BooleanSupplier inTheMiddle() {
    int calls = random.nextInt(12);
    int before = calls();
    if (calls > 0) {
      school.zoom().fail(new Fault("*", Kind.SLOW, calls, Duration.ZERO));
    }
    school.zoom().fail("*", Kind.APPLY_THEN_DROP, 1);
    school.zoom().fail("*", Kind.DROP, 100_000);
    return () -> calls() > before + calls;
  }

  private int calls() {
    return school.zoom().counters().values().stream().mapToInt(Integer::intValue).sum();
  }

  private int spoiltCalls() {
    return (int)
        school.zoom().requests().stream()
            .filter(it -> it.status() == 0 || it.status() == 429 || it.status() >= 500)
            .count();
  }

  // the end

  /** Nothing fails any more; a day later everything was read in full. */
  private void settle() {
    spoilt = spoiltCalls();
    school.zoom().clearFaults();
    school.zoom().mischief(Mischief.NONE);
    untilQuiet(Duration.ofMinutes(30));
    school.clock().advance(Duration.ofHours(25));
    untilQuiet(TICK);
  }

  private void untilQuiet(Duration step) {
    int calm = 0;
    for (int tick = 0; calm < 2 + winners.byLesson().size() / 20; tick++) {
      assertThat(tick).as("ticks until quiet; open: %s", openWork()).isLessThan(MOST_TICKS);
      school.clock().advance(step);
      beat();
      calm = openWork().isEmpty() ? calm + 1 : 0;
    }
  }

  private List<?> openWork() {
    return school.stored(
        "select kind, subject, state, attempts, last_error from work_item"
            + " where state <> 'DONE' and kind like 'zoom.%'");
  }

  void bothSidesAreEqual() {
    new BothSides(school, winners).areEqual();
  }

  /** A tick now lists each host and writes nothing. */
  void nothingIsLeftToDo() {
    school.zoom().clearJournal();
    school.clock().advance(TICK);
    beat();
    assertThat(school.zoom().counters().keySet()).isSubsetOf(Set.of("meetings", "token", "users"));
  }

  String told() {
    Map<Boolean, Long> events =
        school.zoom().deliveries().stream()
            .collect(Collectors.partitioningBy(it -> it.delivered(), Collectors.counting()));
    return ("seed %d: %s; %d kills; %d spoilt calls among the last 5,000;"
            + " %d events delivered, %d lost; %d meetings, %d of them gone, %d strays")
        .formatted(
            seed,
            edits.made(),
            kills,
            spoilt,
            events.get(true),
            events.get(false),
            winners.byLesson().size(),
            winners.byLesson().values().stream().filter(Wanted::deleted).count(),
            winners.strays().size());
  }

  int kills() {
    return kills;
  }

  @Override
  public void close() {
    receiver.close();
    school.close();
  }
}
