package org.arendal.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.arendal.core.explanation.Screen.Block;
import org.arendal.core.explanation.Screen.Rank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A screen")
class ScreenTest {
  private final Screen screen = new Screen();

  @Test
  void showsTheSameHoweverLongItsTextsAre() {
    Screen wordy = new Screen();
    for (int i = 0; i < 12; i++) {
      screen.add(block("a", "Short.", i));
      wordy.add(block("a", "Long, longer and longer still. ".repeat(9), i));
    }

    assertThat(screen.ids()).isEqualTo(wordy.ids()).hasSize(10);
    assertThat(screen.leftOut()).isEqualTo(wordy.leftOut()).isEqualTo(2);
  }

  @Test
  void keepsWhatIsKeptAndGrows() {
    for (int i = 0; i < 12; i++) {
      screen.add(new Block("a", "Kept.", Rank.KEPT, 2, List.of("kept" + i)));
      screen.add(block("a", "Not.", i));
    }

    assertThat(screen.ids()).hasSize(12).allMatch(id -> id.startsWith("kept"));
  }

  @Test
  void letsThatComeFirstWhichIsNeededMore() {
    screen.add(new Block("a", "Note.", Rank.NOTE, 11, List.of("note")));
    screen.add(new Block("a", "Limit, if.", Rank.OPEN_GUARD, 10, List.of("limit")));
    screen.add(new Block("a", "Step.", Rank.STEP, 10, List.of("step")));

    assertThat(screen.ids()).containsExactly("limit", "step");
  }

  @Test
  void hasMoreRoomForWhatOpensALimit() {
    screen.add(new Block("a", "Kept.", Rank.KEPT, 18, List.of("kept")));
    screen.add(new Block("a", "Step.", Rank.STEP, 3, List.of("step")));
    screen.add(new Block("a", "It may be asked for.", Rank.OPENING, 3, List.of("opening")));

    assertThat(screen.ids()).containsExactly("kept", "opening");
  }

  @Test
  void neverHasRoomForWhatNobodyRaised() {
    screen.add(new Block("a", "A decision.", Rank.NOT_RAISED, 2, List.of("decision")));

    assertThat(screen.ids()).isEmpty();
    assertThat(screen.leftOut()).isEqualTo(1);
  }

  @Test
  void hasAColumnOfLeadsAsLongAsThereAreLines() {
    screen.paragraph("Head.");
    screen.add(kept("First", "Do this. [4]"));
    screen.add(kept("First", "Do that. [6]"));
    screen.add(kept("Contacts", "a body"));

    assertThat(screen)
        .hasToString(
            """
            Head.
            First     Do this. [4]
                      Do that. [6]
            Contacts  a body
            """);
  }

  @Test
  void runsStepsOnWhenTheyAreTooMany() {
    for (int i = 0; i < 30; i++) {
      screen.add(kept("First", "Do this. [4]"));
    }
    screen.add(kept("Contacts", "a body"));
    screen.add(kept("Contacts", "another"));

    assertThat(screen.toString())
        .startsWith("First     Do this. [4] Do this. [4] Do")
        .endsWith("\nContacts  a body\n          another\n");
  }

  @Test
  void givesUpTheColumnLast() {
    for (int i = 0; i < 10; i++) {
      screen.add(kept("Open" + i, "Word by word by word. ".repeat(10)));
    }

    assertThat(screen.toString()).startsWith("Open0: Word by word by word. ").contains("\n  word");
  }

  private static Block kept(String lead, String text) {
    return new Block(lead, text, Rank.KEPT, 1, List.of(text));
  }

  private static Block block(String lead, String text, int number) {
    return new Block(lead, text, Rank.STEP, 2, List.of("step" + number));
  }
}
