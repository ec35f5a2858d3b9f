package dev.entente.serve;

import dev.entente.page.PageFiles;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers each address of the page with the page, whose script shows the view. */
final class ViewServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(Accept.HTML + ";charset=utf-8");
    response.setHeader("Cache-Control", FileServlet.CHANGING);
    response.getWriter().write(PageFiles.shell("Entente", ""));
  }
}
