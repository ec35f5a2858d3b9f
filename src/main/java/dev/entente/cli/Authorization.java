package dev.entente.cli;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * What a remote store is told of who asks: {@code ENTENTE_TOKEN}, or {@code ENTENTE_USER} and
 * {@code ENTENTE_PASSWORD}, of the environment.
 */
final class Authorization {
  private Authorization() {}

  /** The value of the Authorization header; empty where the environment names nobody. */
  static Optional<String> header(Map<String, String> environment) {
    String token = environment.get("ENTENTE_TOKEN");
    if (token != null) {
      return Optional.of("Bearer " + token);
    }
    String user = environment.get("ENTENTE_USER");
    if (user == null) {
      return Optional.empty();
    }
    String pair = user + ":" + environment.getOrDefault("ENTENTE_PASSWORD", "");
    return Optional.of(
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }
}
