package org.presente.zoom.live.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.presente.zoom.live.domain.Headcount.Expected;
import org.presente.zoom.live.domain.Headcount.Seen;
import org.presente.zoom.live.domain.Step.Kind;

class HeadcountTest {
  private static final Instant TEN = Instant.parse("2026-11-28T10:00:00Z");
  private static final Expected ANA = new Expected(1, "Ana Silva", true);
  private static final Expected BEN = new Expected(2, "Ben Ochoa", true);
  private static final Expected EVA = new Expected(3, "Eva Ruiz", true);
  private static final Expected TEACHER = new Expected(9, "Helena Prado", false);
  private static final List<Expected> CLASS = List.of(TEACHER, EVA, BEN, ANA);

  @Test
  void aPersonalLinkSaysWhoSomebodyIsWhateverTheyCallThemselves() {
    Headcount count = count(CLASS, Map.of("r1", 1L), step("p1", Kind.JOINED, 0, "Ben Ochoa", "r1"));

    assertThat(count.there()).extracting(Seen::name).containsExactly("Ana Silva");
    assertThat(count.missing()).containsExactly(BEN, EVA);
  }

  @Test
  void aNameThatOneMemberHasIsEnoughHereWhateverItsCase() {
    Headcount count = count(CLASS, Map.of(), step("p1", Kind.JOINED, 0, " ana  SILVA ", ""));

    assertThat(count.there()).singleElement().returns("Ana Silva", Seen::name);
    assertThat(count.missing()).doesNotContain(ANA);
  }

  @Test
  void aNameOfTwoMembersIsNobodys() {
    Expected other = new Expected(4, "Ana Silva", true);
    Headcount count =
        count(List.of(ANA, other), Map.of(), step("p1", Kind.JOINED, 0, "Ana Silva", ""));

    assertThat(count.there()).singleElement().matches(seen -> seen.member().isEmpty());
    assertThat(count.missing()).containsExactlyInAnyOrder(ANA, other);
  }

  @Test
  void strangersAreShownAsZoomNamesThemAndStaffIsNeverMissing() {
    Headcount count = count(CLASS, Map.of(), step("p1", Kind.JOINED, 0, "iPad", ""));

    assertThat(count.there()).singleElement().returns("iPad", Seen::name);
    assertThat(count.missing()).containsExactly(ANA, BEN, EVA);
  }

  @Test
  void whoWaitsAndWhoLeftStandApart() {
    Headcount count =
        count(
            CLASS,
            Map.of(),
            step("p1", Kind.WAITS, 0, "Ana Silva", ""),
            step("p2", Kind.JOINED, 0, "Ben Ochoa", ""),
            step("p2", Kind.LEFT, 5, "Ben Ochoa", ""),
            step("p3", Kind.JOINED_ROOM, 3, "Eva Ruiz", ""));

    assertThat(count.waiting()).extracting(Seen::name).containsExactly("Ana Silva");
    assertThat(count.left()).extracting(Seen::name).containsExactly("Ben Ochoa");
    assertThat(count.there()).extracting(Seen::name).containsExactly("Eva Ruiz");
    assertThat(count.missing()).isEmpty();
  }

  @Test
  void whoComesAgainOnANewConnectionIsThereOnce() {
    Headcount count =
        count(
            CLASS,
            Map.of(),
            step("p1", Kind.JOINED, 0, "Ana Silva", ""),
            step("p1", Kind.LEFT, 5, "Ana Silva", ""),
            step("p7", Kind.JOINED, 6, "Ana Silva", ""));

    assertThat(count.there()).hasSize(1);
    assertThat(count.left()).isEmpty();
    assertThat(count.there().get(0).toString()).doesNotContain("Ana");
  }

  private static Headcount count(
      List<Expected> members, Map<String, Long> registrants, Step... steps) {
    return Headcount.of(Room.of(Arrays.asList(steps)), members, registrants);
  }

  private static Step step(
      String participant, Kind kind, int minute, String name, String registrant) {
    return new Step(participant, "s", kind, TEN.plusSeconds(60L * minute), name, registrant, "");
  }
}
