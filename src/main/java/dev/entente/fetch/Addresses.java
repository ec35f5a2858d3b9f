package dev.entente.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Tells which addresses may be fetched. */
final class Addresses {
  private Addresses() {}

  /** Whether it is an address of the web: {@code http} or {@code https}, with a host. */
  static boolean isOfTheWeb(URI address) {
    String scheme = address.getScheme();
    return address.getHost() != null
        && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
  }

  /**
   * Whether a page may lead to an address: the web's pages, which anybody may write, not into this
   * machine or its network, where users themselves may go.
   */
  static boolean mayLead(URI from, URI to) {
    return isPrivate(from) || !isPrivate(to);
  }

  private static boolean isPrivate(URI address) {
    try {
      for (InetAddress host : InetAddress.getAllByName(address.getHost())) {
        boolean uniqueLocal =
            host.getAddress().length == 16 && (host.getAddress()[0] & 0xFE) == 0xFC;
        if (uniqueLocal
            || host.isLoopbackAddress()
            || host.isSiteLocalAddress()
            || host.isLinkLocalAddress()
            || host.isAnyLocalAddress()) {
          return true;
        }
      }
      return false;
    } catch (UnknownHostException e) {
      return false; // nobody is there to be asked
    }
  }
}
