package dev.entente.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The lock of a store: whoever has it open holds it, and its file {@code entente.lock} says who
 * that is. The operating system lets go of it when a process ends, however that comes about.
 */
final class StoreLock implements AutoCloseable {
  private static final String FILE = "entente.lock";

  private final FileChannel channel;

  private StoreLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws IOException where another holds it, with the process, its machine and since when
   */
  static StoreLock take(Path directory) throws IOException {
    Path file = directory.resolve(FILE);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (!isFree(channel)) {
        throw new IOException(
            directory
                + " cannot be opened as a store: "
                + Files.readString(file).strip()
                + " has it open; wait until it is done, or end it");
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(thisProcess().getBytes(StandardCharsets.UTF_8)));
      return new StoreLock(channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Locks a byte that lies beyond the text, so that others can read that wherever they are. */
  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static String thisProcess() {
    ProcessHandle process = ProcessHandle.current();
    Instant since = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    return "process " + process.pid() + " on " + host() + " since " + since + "\n";
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "a machine without a name";
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot let go of a store", e);
    }
  }
}
