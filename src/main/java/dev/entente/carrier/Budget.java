package dev.entente.carrier;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what goes into unpacking a file and what comes out, and stops what swells too much. */
final class Budget {
  private static final int MOST_INFLATED = 100;

  private final long free;
  private long compressed;
  private long inflated;

  /** A budget that lets {@code free} bytes come out of any file. */
  Budget(long free) {
    this.free = free;
  }

  /** The file's own bytes. */
  InputStream compressed(InputStream in) {
    return new Counted(in) {
      @Override
      void count(long bytes) {
        compressed += bytes;
      }
    };
  }

  /** Bytes that come out of it, at any depth. */
  InputStream inflated(InputStream in) {
    return new Counted(in) {
      @Override
      void count(long bytes) throws IOException {
        inflated += bytes;
        if (isSpent()) {
          throw new IOException(
              "it swells to more than " + MOST_INFLATED + " times its size when unpacked");
        }
      }
    };
  }

  boolean isSpent() {
    return inflated > free + MOST_INFLATED * compressed;
  }

  private abstract static class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    abstract void count(long bytes) throws IOException;

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(0, read));
      return read;
    }

    @Override
    public void close() {
      // The archive around it goes on to the next entry.
    }
  }
}
