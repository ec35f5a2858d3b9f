// Asks the SPARQL endpoint beside the page.

export const ENDPOINT = '/store/sparql';
const ROWS = 'application/sparql-results+json';

let guide;

/** The prefixes, terms and questions of the ontology. */
export function knowledge() {
  guide ??= request('/guide').then(response => response.json());
  return guide;
}

/** The rows of an answer, or of a yes or no. */
export function bindings(answer) {
  return 'boolean' in answer ? [{ answer: { type: 'literal', value: answer.boolean ? 'yes' : 'no' } }] : answer.results.bindings;
}

/** The answer to a query, as a response in a media type; the prefixes that it does not declare are those of the ontology. */
export async function post(query, accept) {
  return send(await declared(query), accept);
}

/** The rows that answer one of the page's own queries, with $names replaced: each from variable to {type, value, datatype}. */
export async function ask(name, values = {}) {
  const text = await (await request(`/page/queries/${name}.rq`)).text();
  const response = await send(text.replace(/\$(\w+)/g, (_, key) => values[key] ?? ''), ROWS);
  return bindings(await response.json());
}

function send(query, accept) {
  return request(ENDPOINT, {
    method: 'POST',
    headers: { Accept: accept, 'Content-Type': 'application/sparql-query' },
    body: query,
  });
}

/** A query with the prefixes that it uses and does not declare. */
export async function declared(query) {
  const { prefixes } = await knowledge();
  const missing = Object.entries(prefixes).filter(
    ([prefix]) => new RegExp(`(^|[^\\w:])${prefix}:`).test(query) && !new RegExp(`PREFIX\\s+${prefix}:`, 'i').test(query));
  return missing.map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>\n`).join('') + query;
}

/** An IRI for use in a query; what could end it is left out. */
export function iri(text) {
  return `<${text.replace(/[<>"{}|^`\\\s]/g, encodeURIComponent)}>`;
}

/** A literal for use in a query. */
export function literal(text) {
  return `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}"`;
}

/** A response, or an error that says in words what went wrong. */
export async function request(address, options) {
  let response;
  try {
    response = await fetch(address, options);
  } catch {
    throw new Error('The server does not answer. Is entente serve still running?');
  }
  if (response.ok) return response;
  const said = (await response.text()).trim().split('\n').slice(0, 4).join('\n');
  const reasons = {
    408: 'That took too long; ask for less.',
    413: 'That is more than the server takes at once.',
    429: 'Too many requests in this minute; wait a little.',
    503: 'That took too long; ask for less.',
  };
  throw new Error(reasons[response.status] ?? (said || `The server answered ${response.status}.`));
}
