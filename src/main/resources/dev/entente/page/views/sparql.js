// Queries, with completion; their answers as tables and files.
import { h, note, pending, save, show } from '../dom.js';
import { Yasqe as loadYasqe } from '../libraries.js';
import { remember } from '../router.js';
import { bindings, declared, ENDPOINT, knowledge, post } from '../sparql.js';
import { table } from '../parts/table.js';

const FIRST = `# Who met whom? Ctrl-Enter asks, Ctrl-Space completes.
SELECT ?who ?whom
WHERE { ?one ent:metWith ?other . ?one rdfs:label ?who . ?other rdfs:label ?whom }
ORDER BY ?who ?whom
`;
const TURTLE = 'text/turtle';

export default async function view() {
  const [guide, Yasqe] = await Promise.all([knowledge(), loadYasqe()]);
  complete(Yasqe, guide);
  const place = h('div', { class: 'editor' });
  const answer = h('div', { class: 'answer' });
  const example = h('select', { 'aria-label': 'Examples', onchange: choose },
    h('option', { value: '' }, 'Examples…'), guide.questions.map(({ name, title }) => h('option', { value: name }, title)));
  requestAnimationFrame(open);
  let editor;

  async function open() {
    const given = new URLSearchParams(location.search).get('query');
    editor = new Yasqe(place, {
      requestConfig: { endpoint: ENDPOINT }, persistenceId: null, createShareableLink: null, showQueryButton: false, resizeable: false,
      editorHeight: '16rem', autocompleters: ['ent-prefixes', 'ent-classes', 'ent-properties', 'variables'], value: await declared(given ?? FIRST),
      extraKeys: { 'Ctrl-Enter': ask, 'Cmd-Enter': ask, Esc: () => document.getElementById('ask').focus(), Tab: false, 'Shift-Tab': false },
    });
    editor.getInputField().setAttribute('aria-label', 'Query');
    place.querySelector('.CodeMirror-scroll')?.setAttribute('tabindex', '0');
    ask();
  }

  async function choose() {
    if (!example.value) return;
    const text = await (await fetch(`/guide/${example.value}`)).text();
    editor.setValue(await declared(text));
    ask();
  }

  function ask() {
    const query = editor.getValue();
    remember(new URLSearchParams({ query }));
    show(answer, pending('Asking…', answered(query), parts => parts));
  }

  /** Triples come as Turtle, all else as rows; the server says which it was. */
  async function answered(query) {
    const response = await post(query, `application/sparql-results+json, ${TURTLE};q=0.9`);
    const keep = (name, type, text) => h('button', { type: 'button', onclick: async () => save(name, await (await post(query, type)).blob()) }, text);
    if (response.headers.get('Content-Type').startsWith(TURTLE)) {
      const text = await response.text();
      return [
        h('p', { class: 'actions' }, keep('triples.ttl', TURTLE, 'Download Turtle'), keep('triples.jsonld', 'application/ld+json', 'Download JSON-LD')),
        text.trim() ? h('pre', { tabindex: 0 }, text) : note('Nothing in the graph answers this.', 'empty'),
      ];
    }
    const rows = await response.json();
    const found = bindings(rows);
    return [
      h('p', { class: 'actions' }, h('span', {}, `${found.length} ${found.length === 1 ? 'row' : 'rows'}`),
        'head' in rows && rows.head.vars && [keep('rows.csv', 'text/csv', 'Download CSV'), keep('rows.json', 'application/sparql-results+json', 'Download JSON')]),
      await table(found, rows.head.vars),
    ];
  }

  return [
    h('h1', {}, 'SPARQL'),
    h('p', { class: 'lead' }, 'Ask the graph anything. ', h('code', {}, 'SELECT'), ' gives rows, ', h('code', {}, 'CONSTRUCT'), ' gives Turtle.'),
    h('p', { class: 'actions' }, example, h('button', { type: 'button', class: 'primary', id: 'ask', onclick: ask }, 'Ask')),
    place,
    answer,
    h('details', {}, h('summary', {}, 'Prefixes'),
      h('table', { class: 'prefixes' }, h('tbody', {}, Object.entries(guide.prefixes).map(([prefix, iri]) => h('tr', {}, h('th', { scope: 'row' }, `${prefix}:`), h('td', {}, iri)))))),
    h('details', {}, h('summary', {}, 'Classes and properties'),
      h('dl', { class: 'terms' }, guide.terms.map(({ name, comment }) => [h('dt', {}, name), h('dd', {}, comment)]))),
  ];
}

let completed = false;

/** Completion from the ontology, not from the network. */
function complete(Yasqe, { prefixes, terms }) {
  if (completed) return;
  completed = true;
  const full = name => name.replace(/^(\w+):/, (_, prefix) => prefixes[prefix]);
  const begun = all => (_, token) => all.filter(each => each.startsWith(token?.autocompletionString ?? ''));
  Yasqe.forkAutocompleter('prefixes', { name: 'ent-prefixes', persistenceId: null, bulk: false, get: begun(Object.entries(prefixes).map(([prefix, iri]) => `${prefix}: <${iri}>`)) });
  Yasqe.forkAutocompleter('class', { name: 'ent-classes', persistenceId: null, bulk: false, get: begun(terms.filter(term => term.class).map(term => full(term.name))) });
  Yasqe.forkAutocompleter('property', { name: 'ent-properties', persistenceId: null, bulk: false, get: begun(terms.filter(term => !term.class).map(term => full(term.name))) });
}
