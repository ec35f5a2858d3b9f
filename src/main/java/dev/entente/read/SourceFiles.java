package dev.entente.read;

import dev.entente.carrier.FileNames;
import dev.entente.text.Issue;
import dev.entente.text.Issue.Code;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files that a list of files and directories stands for.
 *
 * @param files sorted, each once; a directory's are those with a document's ending, in all its
 *     subdirectories, hidden ones and what belongs to saved pages left out; a file named by itself
 *     is taken whatever its ending
 * @param issues paths that lead to no document
 */
public record SourceFiles(List<Path> files, List<Issue> issues) {
  public SourceFiles {
    files = List.copyOf(files);
    issues = List.copyOf(issues);
  }

  static SourceFiles expand(List<Path> paths) {
    Set<Path> files = new TreeSet<>();
    List<Issue> issues = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        expandDirectory(path, files, issues);
      } else if (Files.exists(path)) {
        files.add(path);
      } else {
        issues.add(notFound(path));
      }
    }
    return new SourceFiles(List.copyOf(files), issues);
  }

  static Issue notFound(Path path) {
    return Issue.error(
        Code.NOT_FOUND, path.toString(), "No such file or directory. Check the path.");
  }

  private static void expandDirectory(Path directory, Set<Path> files, List<Issue> issues) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(directory, new DocumentVisitor(directory, found, issues));
    } catch (IOException e) {
      issues.add(unreadable(directory, e));
      return;
    }
    if (found.isEmpty()) {
      issues.add(
          Issue.error(
              Code.NO_DOCUMENTS,
              directory.toString(),
              "No documents in this directory. Documents end in "
                  + FileNames.endings()
                  + "; name other files one by one."));
    }
    files.addAll(found);
  }

  static Issue unreadable(Path path, IOException cause) {
    return Issue.error(
        Code.UNREADABLE,
        path.toString(),
        "Cannot be read ("
            + cause.getClass().getSimpleName()
            + ": "
            + cause.getMessage()
            + "). Check that it is a file and that you may read it.");
  }

  private static final class DocumentVisitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> found;
    private final List<Issue> issues;

    DocumentVisitor(Path root, List<Path> found, List<Issue> issues) {
      this.root = root;
      this.found = found;
      this.issues = issues;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return !directory.equals(root) && FileNames.isLeftOut(name(directory))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (FileNames.isDocument(name(file)) && Files.isRegularFile(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
      issues.add(unreadable(file, cause));
      return FileVisitResult.CONTINUE;
    }
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
