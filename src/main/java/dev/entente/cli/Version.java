package dev.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Tells the version by what Maven writes into the jar. */
final class Version implements IVersionProvider {
  private static final String FILE = "/META-INF/maven/dev.entente/entente/pom.properties";

  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream(FILE)) {
      if (in != null) {
        properties.load(in);
      }
    }
    return new String[] {"entente " + properties.getProperty("version", "(not packaged)")};
  }
}
