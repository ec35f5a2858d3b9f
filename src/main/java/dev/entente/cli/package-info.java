/** The command line: commands, messages, exit codes. */
@NullMarked
package dev.entente.cli;

import org.jspecify.annotations.NullMarked;
