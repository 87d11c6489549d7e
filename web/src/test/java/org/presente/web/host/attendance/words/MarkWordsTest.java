package org.presente.web.host.attendance.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.presente.host.gradebook.PostingState;
import org.presente.host.gradebook.PostingView;
import org.presente.web.host.language.Texts;

class MarkWordsTest {
  private static final Texts ENGLISH = new Texts(Locale.ENGLISH);
  private static final MemberNames NOBODY = new MemberNames(Map.of());

  private static MarkWords finalWords() {
    return new MarkWords(ENGLISH, NOBODY, true);
  }

  @Test
  void aStudentWhoWasThereIsToldInFull() {
    MarkLine line = finalWords().line(MarkSamples.present(1, "Ana Silva", 45));
    assertThat(line.name()).isEqualTo("Ana Silva");
    assertThat(line.share()).isEqualTo("75%");
    assertThat(line.points()).isEqualTo("75 of 100");
    assertThat(line.status()).isEqualTo("present");
    assertThat(line.reason()).isEmpty();
    assertThat(line.proof()).isEqualTo("personal link");
  }

  @Test
  void numbersAreWrittenAsTheReaderWritesThem() {
    MarkLine line =
        new MarkWords(new Texts(Locale.forLanguageTag("pt-BR")), NOBODY, true)
            .line(MarkSamples.posted("Ana", MarkSamples.posting(PostingState.WAITING, "66.67")));
    assertThat(line.posting().text()).contains("66,67");
    assertThat(line.points()).isEqualTo("50 de 100");
  }

  @Test
  void whoNeverAppearedHasReasonButNeitherMarkNorProof() {
    MarkLine line = finalWords().line(MarkSamples.absent(3, " "));
    assertThat(line.name()).isEqualTo("no name");
    assertThat(line.points()).isEmpty();
    assertThat(line.proof()).isEmpty();
    assertThat(line.reason()).isEqualTo("never appeared in the meeting");
    assertThat(line.posting().word()).isEqualTo("nothing to send");
  }

  @Test
  void nothingIsToBeSentBeforeTheMarksAreFinal() {
    assertThat(
            new MarkWords(ENGLISH, NOBODY, false)
                .line(MarkSamples.present(1, "Ana", 30))
                .posting()
                .word())
        .isEqualTo("once final");
    assertThat(finalWords().line(MarkSamples.present(1, "Ana", 30)).posting().word())
        .isEqualTo("not sent yet");
  }

  @Test
  void aMarkThatArrivedSaysWhen() {
    PostingLine line = posting(MarkSamples.posting(PostingState.SENT, "50"));
    assertThat(line.word()).isEqualTo("arrived");
    assertThat(line.at()).contains(MarkSamples.NOON);
    assertThat(line.text()).isEmpty();
    assertThat(line.retryable()).isFalse();
  }

  @Test
  void anOtherNumberInTheGradebookIsTold() {
    assertThat(posting(MarkSamples.posting(PostingState.WAITING, "40")).text())
        .isEqualTo("There it still says 40.");
  }

  @Test
  void aMarkThatAPersonChangedShowsBothAndIsReplacedOnlyWhenAsked() {
    PostingLine line = posting(MarkSamples.posting(PostingState.KEPT, "50"));
    assertThat(line.text()).contains("80").contains("50");
    assertThat(line.retryable()).isFalse();
    assertThat(line.replaceable()).isTrue();
    assertThat(line.at()).isEmpty();
  }

  @Test
  void aMarkThatWasAgreedToIsNoLongerAskedAbout() {
    PostingView kept = MarkSamples.posting(PostingState.KEPT, "50");
    PostingLine line =
        posting(
            new PostingView(
                kept.state(),
                kept.sentPoints(),
                kept.sentAt(),
                kept.platformPoints(),
                kept.sentAt(),
                kept.reason(),
                kept.detail(),
                kept.incidentCode()));
    assertThat(posting(kept).disputed()).isTrue();
    assertThat(line.disputed()).isFalse();
    assertThat(line.replaceable()).isTrue();
    assertThat(line.text()).contains("80").contains("50").isNotEqualTo(posting(kept).text());
  }

  @Test
  void aRefusalSaysWhyAndWhatThePlatformSaid() {
    PostingLine line = posting(MarkSamples.posting(PostingState.REFUSED, "50"));
    assertThat(line.text()).contains("no marks for this person");
    assertThat(line.detail()).isEqualTo("User has no grade");
    assertThat(line.retryable()).isTrue();
  }

  @Test
  void whatHoldsUpEverybodyIsNotTriedOneByOne() {
    PostingLine line = posting(MarkSamples.posting(PostingState.STOPPED, "50"));
    assertThat(line.stopped()).isTrue();
    assertThat(line.retryable()).isFalse();
  }

  @Test
  void noStateIsToldByColourAlone() {
    assertThat(List.of(PostingState.values()))
        .extracting(state -> posting(MarkSamples.posting(state, "50")).word())
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
  }

  private static PostingLine posting(PostingView posting) {
    return finalWords().line(MarkSamples.posted("Ana", posting)).posting();
  }
}
