// Oxigraph as a SPARQL 1.1 server: POST /query and POST /update, and no Graph Store Protocol.
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { Store } from "oxigraph";

const RESULTS = "application/sparql-results+json";
const TRIPLES = "application/n-triples";
const store = new Store();

function answer(path, sparql, accepted) {
  if (path === "/update") {
    store.update(sparql);
    return [204, TRIPLES, ""];
  }
  const format = accepted.includes(RESULTS) ? RESULTS : TRIPLES;
  return [200, format, store.query(sparql, { results_format: format })];
}

const server = createServer(async (request, response) => {
  const url = new URL(request.url, "http://localhost");
  if (!["/query", "/update"].includes(url.pathname)) {
    response.writeHead(404).end();
    return;
  }
  try {
    const body = await text(request);
    const isForm = (request.headers["content-type"] ?? "").includes("form");
    const fields = isForm ? new URLSearchParams(body) : url.searchParams;
    const sparql = fields.get(url.pathname.substring(1)) ?? body;
    const [code, type, content] = answer(url.pathname, sparql, request.headers.accept ?? "");
    response.writeHead(code, { "Content-Type": type }).end(content);
  } catch (error) {
    response.writeHead(400, { "Content-Type": "text/plain" }).end(String(error));
  }
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
