package org.arendal.core.spi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arendal.core.law.NordicState;
import org.arendal.core.register.Register;
import org.arendal.core.register.RegisterFormatException;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.register.RegisterKinds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A country that is its files reads them all when it is made")
class FileCountryTest {
  private static final String FOLDER = "/org/arendal/core/spi/";

  @Test
  void aFileOfNothingButACommentIsAnEmptyRegister() {
    Country country = new Country(files());

    assertThat(country.state()).isEqualTo(NordicState.ICELAND);
    for (RegisterKind<?> kind : RegisterKinds.all()) {
      Register<?> register = country.register(kind);
      assertThat(register.entries()).isEmpty();
      assertThat(register.gaps()).isEmpty();
    }
  }

  @Test
  void aFileOfEveryKindMustBeThere() {
    for (RegisterKind<?> kind : RegisterKinds.all()) {
      Map<String, String> files = files();
      files.remove(FOLDER + kind.name() + ".register");
      assertThatIllegalStateException()
          .isThrownBy(() -> new Country(files))
          .withMessage("missing resource " + FOLDER + kind.name() + ".register");
    }
  }

  @Test
  void whatIsNotUnderstoodIsRefusedWithFileAndLine() {
    for (RegisterKind<?> kind : RegisterKinds.all()) {
      Map<String, String> files = files();
      files.put(FOLDER + kind.name() + ".register", "# none\ncolour: red\n");
      assertThatExceptionOfType(RegisterFormatException.class)
          .isThrownBy(() -> new Country(files))
          .withMessageStartingWith(FOLDER + kind.name() + ".register:2: unknown field");
    }
  }

  private static Map<String, String> files() {
    Map<String, String> files = new HashMap<>();
    RegisterKinds.all().forEach(kind -> files.put(FOLDER + kind.name() + ".register", "# none\n"));
    return files;
  }

  private static final class Country extends FileCountry {
    Country(Map<String, String> files) {
      super(
          NordicState.ICELAND,
          List.of(),
          name ->
              files.containsKey(name)
                  ? new ByteArrayInputStream(files.get(name).getBytes(UTF_8))
                  : null);
    }
  }
}
