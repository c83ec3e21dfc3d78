package org.arendal.site.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Questions to a page and answers from it, and what it tells unasked. */
final class Wire implements WebSocket.Listener {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final AtomicInteger numbers = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new ArrayList<>();
  private final StringBuilder part = new StringBuilder();
  private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();

  private Wire() {}

  static Wire open(HttpClient client, URI address) {
    Wire wire = new Wire();
    wire.socket.complete(client.newWebSocketBuilder().buildAsync(address, wire).join());
    return wire;
  }

  /** Asks and waits for the answer. */
  JsonNode ask(String method, ObjectNode params) throws IOException {
    int number = numbers.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    awaited.put(number, answer);
    ObjectNode message = JSON.createObjectNode().put("id", number).put("method", method);
    message.set("params", params);
    socket.join().sendText(message.toString(), true).join();
    try {
      JsonNode said = answer.get(2, TimeUnit.MINUTES);
      if (said.has("error")) {
        throw new IOException(method + ": " + said.get("error"));
      }
      return said.path("result");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      throw new IOException(method, e);
    }
  }

  /** What was told unasked. */
  List<JsonNode> events() {
    synchronized (events) {
      return List.copyOf(events);
    }
  }

  /** Forgets what was told so far. */
  void forget() {
    synchronized (events) {
      events.clear();
    }
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
    part.append(data);
    if (isLast) {
      take(part.toString());
      part.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void take(String text) {
    JsonNode message;
    try {
      message = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    if (message.has("id")) {
      CompletableFuture<JsonNode> answer = awaited.remove(message.get("id").asInt());
      if (answer != null) {
        answer.complete(message);
      }
    } else {
      synchronized (events) {
        events.add(message);
      }
    }
  }
}
