package dev.entente.wikidict;

import java.nio.charset.StandardCharsets;

/**
 * How the file lies: a header, the number of the first entry of each bucket, the entries, and the
 * titles.
 *
 * <p>A name's hash gives its bucket by its first bits and, by the next 40, its entry there; names
 * themselves are not kept. That two of 20 million names, or a name that is none of them, look alike
 * happens once in some ten billion look-ups.
 */
final class Layout {
  /** "ENTWIKI" and the version of the layout. */
  static final long MAGIC = 0x454E_5457_494B_4931L;

  static final int HEADER = 3 * Long.BYTES;
  static final int BUCKET_BITS = 20;
  static final int BUCKETS = 1 << BUCKET_BITS;

  /** Where the entries begin. */
  static final int ENTRIES = HEADER + (BUCKETS + 1) * Integer.BYTES;

  /** 5 bytes of the hash, 4 of the title's place, 1 of the share. */
  static final int ENTRY = 10;

  /** What a share of 1 is kept as. */
  static final int WHOLE = 255;

  private static final int MARK_BITS = 40;

  private Layout() {}

  static int bucket(long hash) {
    return (int) (hash >>> (Long.SIZE - BUCKET_BITS));
  }

  static long mark(long hash) {
    return (hash << BUCKET_BITS) >>> (Long.SIZE - MARK_BITS);
  }

  /** FNV-1a over UTF-8, its bits then mixed as MurmurHash3 does. */
  static long hash(String name) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      hash ^= b & 0xFF;
      hash *= 0x100000001b3L;
    }
    hash ^= hash >>> 33;
    hash *= 0xff51afd7ed558ccdL;
    hash ^= hash >>> 33;
    hash *= 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
