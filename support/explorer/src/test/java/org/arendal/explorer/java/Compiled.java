package org.arendal.explorer.java;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources that were compiled. */
final class Compiled {
  private Compiled() {}

  /** Compiles sources by the names of their classes, warnings being errors. */
  static ClassLoader of(Map<String, String> sources) throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "compiled");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach((name, text) -> files.add(new Source(name, text)));
    StringWriter said = new StringWriter();
    boolean isDone =
        compiler
            .getTask(
                said,
                null,
                null,
                List.of(
                    "-proc:none",
                    "-Xlint:all,-processing,-classfile,-options",
                    "-Werror",
                    "-encoding",
                    UTF_8.name(),
                    "-d",
                    folder.toString()),
                null,
                files)
            .call();
    if (!isDone) {
      throw new AssertionError(said.toString());
    }
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, Compiled.class.getClassLoader());
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
