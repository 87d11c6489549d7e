package org.presente.web.host.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.presente.host.attendance.DecisionView;
import org.presente.host.attendance.UnmatchedView;
import org.presente.host.roster.MemberView;
import org.presente.web.host.attendance.words.UnmatchedLine;

/** Who was not recognised, and what was decided about whom, on the staff's page. */
@Named
@RequestScoped
public class ReviewPanel {
  @Inject private ChosenSession chosen;
  private List<UnmatchedLine> unmatched;

  public List<UnmatchedLine> getUnmatched() {
    if (unmatched == null) {
      List<UnmatchedView> people = chosen.table().unmatched();
      int choosing = chosen.query().choosing().orElse(-1);
      unmatched =
          IntStream.range(0, people.size())
              .mapToObj(
                  i ->
                      UnmatchedLine.of(
                          i, people.get(i), i == choosing, chosen.names(), chosen.texts()))
              .toList();
    }
    return unmatched;
  }

  public List<DecisionView> getDecisions() {
    return chosen.table().decisions();
  }

  /** The members that a decision means, in one text. */
  public String all(DecisionView decision) {
    return String.join(", ", decision.personNames());
  }

  /** Who decides about one person may say it is anybody of the course, also of the staff. */
  public List<MemberView> getMembers() {
    Collator byLetters = Collator.getInstance(chosen.texts().locale());
    return chosen.members().stream()
        .filter(MemberView::active)
        .sorted(Comparator.comparing(this::name, byLetters::compare))
        .toList();
  }

  public String name(MemberView member) {
    return chosen.names().byPerson().getOrDefault(member.personId(), member.name());
  }

  /** Where all members are offered for this person. */
  public String choosing(UnmatchedLine person) {
    return chosen.address(chosen.query().choosingFor(person.index())) + "#person" + person.index();
  }

  public String getNotChoosing() {
    return chosen.address(chosen.query().notChoosing()) + "#" + Done.REVIEW;
  }

  /** What the last click decided; empty when it was about something else. */
  public String getDone() {
    return done().map(done -> chosen.texts().of("attendance.done." + done.key())).orElse("");
  }

  public String getDoneStyle() {
    return done().map(Done::style).orElse("");
  }

  private Optional<Done> done() {
    return chosen.query().done().filter(done -> done.section().equals(Done.REVIEW));
  }
}
