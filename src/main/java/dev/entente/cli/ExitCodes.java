package dev.entente.cli;

/** What the commands exit with; picocli itself gives 2 for wrong usage. */
final class ExitCodes {
  /** Done. */
  static final int DONE = 0;

  /** Finished, with findings or with documents or files that failed. */
  static final int FINDINGS = 1;

  private ExitCodes() {}
}
