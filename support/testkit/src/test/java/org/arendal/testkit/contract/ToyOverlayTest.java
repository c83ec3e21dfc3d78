package org.arendal.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.arendal.core.Convention;
import org.arendal.core.law.NordicState;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.spi.Overlay;
import org.arendal.testkit.ToyCountry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An overlay keeps its contract, and a broken one is told what to do")
class ToyOverlayTest implements OverlayContract {
  private static final String BODIES =
      ToyCountry.body(NordicState.ICELAND)
              .replace("basis: designated", "basis: agency")
              .replace("start: 1996-10-01", "start: 1997-01-01\nend: 1999-12-31\ndisplaces: yes")
              .replace("provision: A13-1b\n", "")
          + "\n"
          + ToyCountry.body(NordicState.ICELAND)
              .replace("basis: designated", "basis: agency")
              .replace("provision: A13-1b\n", "");

  @Override
  public Overlay overlay() {
    return of(BODIES);
  }

  @Override
  public Convention convention() {
    return Convention.of(new ToyCountry());
  }

  @Test
  void aMissingSourceFails() {
    assertFails(
        BODIES.replace("source: An invented list\n", ""),
        "the overlay cannot be made: toy:1: field 'source' is missing. What to do: fill the field in");
  }

  @Test
  void aCountryThatIsNotThereFails() {
    assertFails(
        BODIES.replace("territory: IS", "territory: SE"), "add org.arendal:arendal-country-se");
  }

  private static void assertFails(String bodies, String message) {
    OverlayContract broken =
        new OverlayContract() {
          @Override
          public Overlay overlay() {
            return of(bodies);
          }

          @Override
          public Convention convention() {
            return Convention.of(new ToyCountry());
          }
        };
    assertThatThrownBy(broken::canBeLaidOver)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(message);
  }

  private static Overlay of(String bodies) {
    try {
      return Overlay.of(
          RegisterKinds.BODIES, RegisterKinds.BODIES.readOverlay("toy", new StringReader(bodies)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
