package org.arendal.site.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One page in Chromium without a window, driven by what its developers' tools are driven by. */
final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Integer> KEYS =
      Map.of("Tab", 9, "Enter", 13, " ", 32, "ArrowDown", 40, "ArrowUp", 38, "End", 35);

  private final Process process;
  private final Wire wire;

  private Browser(Process process, Wire wire) {
    this.process = process;
    this.wire = wire;
  }

  /** Whether there is a Chromium on the path. */
  static boolean isThere() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "chromium")));
  }

  /** Starts Chromium with a folder of its own. */
  static Browser start(Path folder) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--remote-debugging-port=0",
                "--user-data-dir=" + folder,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(Files.createTempFile("chromium", ".txt").toFile())
            .start();
    String port = port(folder.resolve("DevToolsActivePort"), process);
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
            .PUT(HttpRequest.BodyPublishers.noBody())
            .build();
    String page = client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8)).body();
    URI address = URI.create(JSON.readTree(page).get("webSocketDebuggerUrl").asText());
    Browser browser = new Browser(process, Wire.open(client, address));
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      browser.wire.ask(domain + ".enable", JSON.createObjectNode());
    }
    return browser;
  }

  private static String port(Path file, Process process) throws IOException, InterruptedException {
    for (int turn = 0; turn < 600 && process.isAlive(); turn++) {
      if (Files.exists(file) && Files.size(file) > 0) {
        return Files.readAllLines(file).get(0);
      }
      Thread.sleep(100);
    }
    throw new IOException("Chromium did not start");
  }

  /** Opens a page and forgets what was before; it is there when all of it is loaded. */
  void open(String address) throws IOException, InterruptedException {
    wire.ask("Page.navigate", params().put("url", "about:blank"));
    await("location.href === 'about:blank'");
    wire.forget();
    wire.ask("Page.navigate", params().put("url", address));
    await("location.href !== 'about:blank' && document.readyState === 'complete'");
  }

  /** The value of an expression; of a promise, what comes of it. */
  JsonNode ask(String expression) throws IOException {
    JsonNode answer =
        wire.ask(
            "Runtime.evaluate",
            params()
                .put("expression", expression)
                .put("returnByValue", true)
                .put("awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(answer.get("exceptionDetails").toString());
    }
    return answer.path("result").path("value");
  }

  /** The value of an expression as a text. */
  String text(String expression) throws IOException {
    return ask(expression).asText();
  }

  /** Waits until an expression is true. */
  void await(String expression) throws IOException, InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!isTrue(expression)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never true: " + expression + "; " + problems());
      }
      Thread.sleep(25);
    }
  }

  /** While one page goes and another comes, there is none to ask. */
  private boolean isTrue(String expression) {
    try {
      return ask("Boolean(" + expression + ")").asBoolean();
    } catch (IOException e) {
      return false;
    }
  }

  /** Presses a key. */
  void press(String key) throws IOException {
    int code = KEYS.get(key);
    ObjectNode down =
        params()
            .put("type", "keyDown")
            .put("key", key)
            .put("code", key.equals(" ") ? "Space" : key)
            .put("windowsVirtualKeyCode", code);
    if (key.equals("Enter")) {
      down.put("text", "\r");
    } else if (key.equals(" ")) {
      down.put("text", " ");
    }
    wire.ask("Input.dispatchKeyEvent", down);
    wire.ask(
        "Input.dispatchKeyEvent",
        params()
            .put("type", "keyUp")
            .put("key", key)
            .put("code", key.equals(" ") ? "Space" : key)
            .put("windowsVirtualKeyCode", code));
  }

  /** Types a text into what has the focus. */
  void type(String text) throws IOException {
    wire.ask("Input.insertText", params().put("text", text));
  }

  /** Makes the screen as wide and high as this, in pixels of CSS. */
  void size(int width, int height) throws IOException {
    wire.ask(
        "Emulation.setDeviceMetricsOverride",
        params()
            .put("width", width)
            .put("height", height)
            .put("deviceScaleFactor", 1)
            .put("mobile", false));
  }

  /** Makes the machine as many times slower. */
  void throttle(int times) throws IOException {
    wire.ask("Emulation.setCPUThrottlingRate", params().put("rate", times));
  }

  /** As if the reader's system had its colours forced, or not. */
  void forceColours(boolean isForced) throws IOException {
    ObjectNode params = params();
    params
        .putArray("features")
        .addObject()
        .put("name", "forced-colors")
        .put("value", isForced ? "active" : "none");
    wire.ask("Emulation.setEmulatedMedia", params);
  }

  /** What is to be seen on the screen, as a picture. */
  void picture(Path file) throws IOException {
    JsonNode picture =
        wire.ask(
            "Page.captureScreenshot",
            params().put("format", "png").put("captureBeyondViewport", false));
    Files.write(file, Base64.getDecoder().decode(picture.get("data").asText()));
  }

  /** Errors of scripts, on the console and in the log since the page was opened. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (JsonNode event : wire.events()) {
      JsonNode params = event.path("params");
      switch (event.path("method").asText()) {
        case "Runtime.exceptionThrown" ->
            problems.add(params.path("exceptionDetails").path("exception").toString());
        case "Runtime.consoleAPICalled" -> {
          if (List.of("error", "warning", "assert").contains(params.path("type").asText())) {
            problems.add(params.path("args").toString());
          }
        }
        case "Log.entryAdded" -> {
          if (params.path("entry").path("level").asText().equals("error")) {
            problems.add(params.path("entry").path("text").asText());
          }
        }
        default -> {}
      }
    }
    return problems;
  }

  /** Where the page asked for something since it was opened. */
  List<String> requests() {
    return wire.events().stream()
        .filter(event -> event.path("method").asText().equals("Network.requestWillBeSent"))
        .map(event -> event.path("params").path("request").path("url").asText())
        .toList();
  }

  private static ObjectNode params() {
    return JSON.createObjectNode();
  }

  /** Ends the Chromium that was started here. */
  @Override
  public void close() throws IOException {
    wire.ask("Browser.close", params());
    try {
      if (!process.waitFor(20, SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
