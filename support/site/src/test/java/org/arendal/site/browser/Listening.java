package org.arendal.site.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine, which remembers what it was asked for. */
final class Listening implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html", "css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  private final HttpServer server;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private Listening(HttpServer server) {
    this.server = server;
  }

  /** One that has nothing to give. */
  static Listening start() throws IOException {
    return start("/", Path.of("nothing"));
  }

  /** One that gives the files of a folder, under a path. */
  static Listening start(String path, Path folder) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Listening listening = new Listening(server);
    server.createContext(
        "/",
        exchange -> {
          String wanted = exchange.getRequestURI().getPath();
          listening.asked.add(wanted);
          Path file =
              wanted.startsWith(path)
                  ? folder.resolve(wanted.substring(path.length()))
                  : Path.of("nothing");
          if (Files.isRegularFile(file)) {
            String type = TYPES.get(wanted.replaceFirst(".*[.]", ""));
            exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
            byte[] content = Files.readAllBytes(file);
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
          } else {
            exchange.sendResponseHeaders(404, -1);
          }
          exchange.close();
        });
    server.start();
    return listening;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
