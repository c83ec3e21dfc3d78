package org.arendal.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.arendal.core.law.NordicState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("Registers are held by their kinds")
class RegistersTest {
  @ParameterizedTest
  @FieldSource("org.arendal.core.register.RegisterSort#ALL")
  @DisplayName("one that is not there is empty, and another takes its place")
  void giveWhatThereIs(RegisterSort sort) throws IOException {
    hold(sort.kind(), RegisterSort.text(sort.least()));
  }

  @ParameterizedTest
  @FieldSource("org.arendal.core.register.RegisterSort#ALL")
  @DisplayName("ADR 0012: an entry of an overlay that replaces one nobody lists is refused")
  void refuseDeadLinksOfAnOverlay(RegisterSort sort) throws IOException {
    if (!sort.earlier().isEmpty()) {
      Map<String, String> record = sort.full();
      record.put("basis", "agency");
      record.remove("withdrawn");
      lay(sort.kind(), sort.earlier(), RegisterSort.text(record));
    }
  }

  private static <V> void hold(RegisterKind<V> kind, String text) throws IOException {
    Register<V> register = kind.read("file", new StringReader(text));

    assertThat(Registers.none().get(kind).entries()).isEmpty();
    assertThat(Registers.of(kind, register).get(kind)).isSameAs(register);
    assertThat(Registers.of(kind, Register.empty()).with(kind, register).all())
        .singleElement()
        .isSameAs(register);
  }

  private static <V> void lay(RegisterKind<V> kind, String library, String agency)
      throws IOException {
    Registers ours = Registers.of(kind, kind.readOverlay("ours", new StringReader(agency)));
    Registers listed = Registers.of(kind, kind.read("file", new StringReader(library)));
    NordicState state = NordicState.DENMARK;

    assertThat(listed.overlaidWith(ours, state).get(kind).entries()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Registers.none().overlaidWith(ours, state))
        .withMessage("'later' replaces 'earlier', which is not listed for DK");
  }
}
