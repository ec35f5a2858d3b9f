// A text of one's own: its marked sentences, its graph, its Turtle. Nothing is stored.
import { h, note, pending, save, show } from '../dom.js';
import { onLeave } from '../router.js';
import { request } from '../sparql.js';
import { counted, ENT, LABEL, RDF_TYPE } from '../terms.js';
import { drawing, SHAPES } from '../parts/graph.js';
import { marked, subjects } from '../parts/marks.js';

const EXAMPLE = 'President Xi Jinping and US President Barack Obama have agreed to combat cybercrime together. Beijing denied that it had attacked American companies, and the two countries will establish a hotline.';

export default function view() {
  const text = h('textarea', { name: 'text', rows: 8, 'aria-label': 'Text to read', placeholder: 'Paste a text, or drop a file here' });
  const answer = h('div', { class: 'answer' });
  const take = async file => {
    text.value = await file.text();
    read();
  };
  const form = h('form', {
    class: 'try',
    onsubmit: event => (event.preventDefault(), read()),
    ondragover: event => event.preventDefault(),
    ondrop: event => {
      event.preventDefault();
      if (event.dataTransfer.files.length) take(event.dataTransfer.files[0]);
    },
  }, text,
    h('p', { class: 'actions' },
      h('button', { class: 'primary' }, 'Read'),
      h('button', { type: 'button', onclick: () => ((text.value = EXAMPLE), read()) }, 'Try an example'),
      h('label', { class: 'file' }, 'Open a file ', h('input', { type: 'file', accept: '.txt,.html,.htm,.md', onchange: event => event.target.files.length && take(event.target.files[0]) }))));

  function read() {
    if (!text.value.trim()) {
      show(answer, note('There is no text yet.', 'empty'));
      return;
    }
    const posted = text.value;
    show(answer, pending('Reading; the first text takes some seconds, for the models are loaded then…', extract(posted, 'application/sparql-results+json').then(response => response.json()), async found => {
      const rows = found.results.bindings;
      const read = await marked(rows, 'No English sentence was found in this text.');
      if (!read.content) return read;
      return [
        h('h2', {}, `${counted(read.sentences, 'sentence')}, ${counted(read.events, 'event mention')}`),
        read.content,
        picture(rows),
        h('h2', {}, 'As Turtle'),
        turtle(posted),
      ];
    }));
  }

  return [
    h('h1', {}, 'Try it'),
    h('p', { class: 'lead' }, 'Paste a page about diplomacy and see what is read in it. Nothing is stored.'),
    form, answer,
  ];
}

async function extract(text, accept) {
  try {
    return await request('/extract', { method: 'POST', headers: { Accept: accept, 'Content-Type': 'text/plain; charset=utf-8' }, body: text });
  } catch (error) {
    if (/Not Found|404/.test(error.message)) throw new Error('This server reads no texts; start it without --extract 0.');
    throw error;
  }
}

function turtle(text) {
  const place = h('div', {}, h('p', { class: 'actions' }, h('button', { type: 'button', onclick: fetched }, 'Show Turtle')));
  async function fetched() {
    show(place, pending('Writing Turtle…', extract(text, 'text/turtle').then(response => response.text()), triples => [
      h('p', { class: 'actions' }, h('button', { type: 'button', onclick: () => save('text.ttl', triples, 'text/turtle') }, 'Download Turtle')),
      h('pre', { tabindex: 0 }, triples),
    ]));
  }
  return place;
}

/** The text's own graph: who takes part with whom in what. */
function picture(rows) {
  const all = subjects(rows);
  const value = (said, property) => said.get(property)?.[0]?.value;
  const kind = said => Object.keys(SHAPES).find(each => said.get(RDF_TYPE)?.some(type => type.value === ENT + each));
  const nodes = [...all].filter(([, said]) => kind(said) && said.has(LABEL)).map(([id, said]) => ({ id, label: value(said, LABEL), kind: kind(said) }));
  const known = new Set(nodes.map(node => node.id));
  const edges = new Map();
  for (const [, said] of all) {
    if (!said.has(ENT + 'evidence') || !said.has(ENT + 'scale')) continue;
    const ends = ['agent', 'counterpart', 'instrument', 'mechanism'].flatMap(role => said.get(ENT + role) ?? []).map(each => each.value).filter(each => known.has(each));
    for (const other of ends.slice(1)) {
      if (other === ends[0]) continue;
      const key = `${ends[0]} ${other}`;
      const edge = edges.get(key) ?? { source: ends[0], target: other, events: 0, sum: 0 };
      edges.set(key, { ...edge, events: edge.events + 1, sum: edge.sum + Number(value(said, ENT + 'scale')) });
    }
  }
  const tied = new Set([...edges.values()].flatMap(({ source, target }) => [source, target]));
  const drawn = nodes.filter(node => tied.has(node.id));
  if (!drawn.length) return null;
  const canvas = h('div', { class: 'network small', role: 'img', 'aria-label': `Network of ${drawn.map(node => node.label).join(', ')}` });
  requestAnimationFrame(async () => {
    const graph = await drawing(canvas, { nodes: drawn, edges: [...edges.values()] });
    onLeave(() => graph.cy.destroy());
  });
  return [h('h2', {}, 'As a graph'), canvas];
}
