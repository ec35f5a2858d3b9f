package dev.entente.fetch.robots;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** The rules of one site for one robot; immutable. */
public final class RobotRules {
  private final BaseRobotRules rules;

  private RobotRules(BaseRobotRules rules) {
    this.rules = rules;
  }

  /**
   * The rules that a robots.txt states for a robot, such as {@code entente}. One that is malformed
   * forbids what can be read of it.
   */
  public static RobotRules parse(URI address, byte[] content, String robot) {
    return new RobotRules(
        new SimpleRobotRulesParser()
            .parseContent(address.toString(), content, "text/plain", List.of(robot)));
  }

  /**
   * The rules where the server answers with a status other than 200: everything is allowed where
   * there is no such file (4xx), nothing where the server fails (5xx).
   */
  public static RobotRules absent(int status) {
    return new RobotRules(new SimpleRobotRulesParser().failedFetch(status));
  }

  /** Whether the robot may fetch the address. */
  public boolean allow(URI address) {
    return rules.isAllowed(address.toString());
  }

  /** How long the site wants the robot to wait between two requests; zero if it does not say. */
  public Duration delay() {
    return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
  }
}
