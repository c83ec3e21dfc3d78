package org.arendal.explorer.script;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.Example;
import org.arendal.core.law.Language;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.register.RegisterKinds;

class ScriptTest {
  @Example
  void holdsAFileOfEveryLanguageAndRegister() throws IOException {
    Map<String, String> files = LibraryTexts.read();

    for (Language language : Language.values()) {
      assertThat(files.keySet()).anyMatch(name -> name.contains("/words/" + language.tag()));
    }
    for (RegisterKind<?> kind : RegisterKinds.all()) {
      for (String country : new String[] {"dk", "fi", "is", "no", "se"}) {
        assertThat(files)
            .containsKey("org/arendal/country/" + country + "/" + kind.name() + ".register");
      }
    }
    assertThat(files).containsKey("org/arendal/json/case.schema.json");
    assertThat(files.keySet()).noneMatch(name -> name.endsWith(".class"));
  }

  @Example
  void isOneFunctionInAscii() throws IOException {
    String text = Script.text("let ask=1;", Map.of("a\"", "\u201d</script>\u2028"));

    assertThat(text)
        .startsWith("function arendalLibrary(){")
        .endsWith("return Object.freeze({ask});}\n")
        .contains("\\u201d")
        .doesNotContain("</script")
        .isASCII();
  }

  /** Pages forbid it, and a module or a source map would be looked for elsewhere. */
  @Example
  void makesNoCodeOfTextsAndAsksForNothing() throws IOException {
    String script = Files.readString(Path.of("target/script/arendal.js"), UTF_8);

    assertThat(script)
        .startsWith("function arendalLibrary(){")
        .doesNotContainPattern("\\beval\\(|\\bFunction\\(|\\bimport\\(|sourceMappingURL")
        .doesNotContainPattern(
            "\\bXMLHttpRequest\\b|\\bfetch\\(|\\bWebSocket\\b|\\bimportScripts\\b");
    assertThat(script.length()).isLessThan(4_500_000);
  }
}
