// Who is joined with whom by events, as a graph to drag, filter, expand and save.
import { h, note, pending, save, show } from '../dom.js';
import { go, onLeave, remember } from '../router.js';
import { ask, iri } from '../sparql.js';
import { counted, ID, link, local, words } from '../terms.js';
import { events, list } from '../parts/events.js';
import { drawing, SHAPES } from '../parts/graph.js';

const KINDS = Object.keys(SHAPES);
/** A phone has room for fewer names. */
const USUAL = matchMedia('(max-width: 40rem)').matches ? 50 : 150;
const SIDES = { '': 'all events', cooperation: 'cooperation', conflict: 'conflict' };

/** What is tied to what, all in all or around one thing. */
async function network(around) {
  const rows = await ask('network', { limit: 3000, which: around ? `FILTER (?source = ${iri(around)} || ?target = ${iri(around)})` : '' });
  const edges = rows.map(({ source, target, events, sum }) => ({
    source: source.value, target: target.value, events: Number(events.value), sum: Number(sum.value),
  }));
  const weights = new Map();
  for (const { source, target, events } of edges) {
    for (const end of [source, target]) weights.set(end, (weights.get(end) ?? 0) + events);
  }
  const things = [...weights.keys()].map(iri).join(' ');
  const named = weights.size ? await ask('network-nodes', { things }) : [];
  const nodes = new Map();
  for (const { thing, label, class: type } of named) {
    nodes.set(thing.value, { id: thing.value, label: label.value, kind: local(type.value), weight: weights.get(thing.value) });
  }
  return { nodes: [...nodes.values()].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)), edges };
}

export default async function view() {
  const given = new URLSearchParams(location.search);
  const of = given.get('of');
  const { nodes, edges } = await network(of && ID + of);
  if (!nodes.length) return [h('h1', {}, 'Network'), note('No event joins anybody with anybody.', 'empty')];
  const size = Number(given.get('size') ?? USUAL);
  const first = nodes.slice(0, size);
  const known = new Set(first.map(node => node.id));

  const canvas = h('div', { class: 'network', role: 'img', 'aria-label': 'The network as a drawing; the list of names beside it holds the same.' });
  const count = h('p', { class: 'count', role: 'status' });
  const detail = h('div', { class: 'detail', 'aria-live': 'polite' }, note('Choose a name, or click in the drawing. A double click expands.'));
  const names = h('ul', { class: 'names' });
  const select = (name, label, options) =>
    h('label', {}, h('span', {}, label), h('select', { name }, Object.entries(options).map(([value, text]) => h('option', { value, selected: (given.get(name) ?? '') === value }, text))));
  const without = new Set((given.get('without') ?? '').split(' '));
  const form = h('form', { class: 'filters', onchange: filter, onsubmit: event => event.preventDefault() },
    h('fieldset', {}, h('legend', {}, 'Show'), KINDS.map(kind =>
      h('label', { class: 'check' }, h('input', { type: 'checkbox', name: 'kind', value: kind, checked: !without.has(kind) }), h('i', { class: `shape ${kind}`, 'aria-hidden': 'true' }), `${words(kind)}s`.replace('persons', 'people')))),
    select('side', 'Ties of', SIDES),
    select('least', 'With at least', { '': '1 event', 2: '2 events', 3: '3 events', 5: '5 events', 10: '10 events' }),
    h('label', {}, h('span', {}, 'How many'), h('select', { name: 'size', onchange: () => setTimeout(() => go(`${location.pathname}${location.search}`)) },
      [50, 150, 500].map(value => h('option', { value, selected: size === value }, `the ${value} most active`)))),
    h('div', { class: 'actions' },
      h('button', { type: 'button', onclick: async () => save('network.png', await graph.png()) }, 'Save PNG'),
      h('button', { type: 'button', onclick: () => save('network.svg', graph.svg(), 'image/svg+xml') }, 'Save SVG')));
  let graph;

  function filter() {
    const values = new FormData(form);
    const kinds = values.getAll('kind');
    const [side, least] = [values.get('side'), Number(values.get('least') || 1)];
    remember(new URLSearchParams({
      ...(of && { of }), side, least: values.get('least'), size: Number(values.get('size')) === USUAL ? '' : values.get('size'),
      without: KINDS.filter(kind => !kinds.includes(kind)).join(' '),
    }));
    const { cy } = graph;
    cy.batch(() => {
      cy.elements().removeClass('left-out');
      cy.edges().filter(edge => (side && edge.data('side') !== side) || edge.data('events') < least).addClass('left-out');
      cy.nodes().filter(node => !kinds.includes(node.data('kind'))).addClass('left-out');
      cy.nodes().filter(node => node.connectedEdges().every(edge => edge.hasClass('left-out') || edge.connectedNodes('.left-out').nonempty())).addClass('left-out');
    });
    told();
  }

  function told() {
    const seen = graph.cy.nodes().not('.left-out');
    const ties = graph.cy.edges().filter(edge => !edge.hasClass('left-out') && edge.connectedNodes('.left-out').empty());
    count.textContent = `${counted(seen.length, 'name')}, ${counted(ties.length, 'tie')}`;
    show(names, seen.sort((a, b) => b.degree() - a.degree() || (a.data('label') < b.data('label') ? -1 : 1)).map(node =>
      h('li', {}, h('button', { type: 'button', onclick: () => choose(node) }, node.data('label')))));
  }

  function choose(element) {
    const { cy } = graph;
    cy.elements().unselect();
    element.select();
    const near = element.isNode() ? element.closedNeighborhood() : element.union(element.connectedNodes());
    cy.elements().addClass('faded');
    near.removeClass('faded');
    if (element.isNode()) chosenNode(element);
    else chosenEdge(element);
  }

  function chosenNode(node) {
    const [id, label] = [node.id(), node.data('label')];
    const ties = node.connectedEdges().sort((a, b) => b.data('events') - a.data('events')).map(edge => [edge, edge.connectedNodes().not(node)[0] ?? node]);
    show(detail,
      h('h2', {}, link(id, label)),
      h('p', { class: 'actions' },
        h('button', { type: 'button', class: 'expand', onclick: () => expand(node) }, 'Expand'),
        h('a', { href: `/network?${new URLSearchParams({ of: id.slice(ID.length) })}` }, 'Alone with its neighbours')),
      h('ul', { class: 'ties' }, ties.map(([edge, other]) => h('li', {},
        h('button', { type: 'button', class: edge.data('side'), onclick: () => choose(edge) }, other.data('label')), ' ', h('small', {}, counted(edge.data('events'), 'event'))))));
  }

  function chosenEdge(edge) {
    const [one, other] = [edge.source(), edge.target()];
    const takes = thing => `?event ent:agent|ent:counterpart|ent:instrument|ent:mechanism ${iri(thing.id())} .`;
    show(detail,
      h('h2', {}, link(one.id(), one.data('label')), ' and ', link(other.id(), other.data('label'))),
      pending('Fetching events…', events(`${takes(one)} ${takes(other)}`), list));
  }

  async function expand(node) {
    const more = await network(node.id());
    const added = graph.add(more.nodes, more.edges, node.id());
    filter();
    choose(node);
    detail.append(note(added ? `${counted(added, 'name')} added.` : 'All its neighbours are shown already.'));
  }

  const place = pending('Drawing the network…', new Promise(resolve => requestAnimationFrame(resolve)).then(async () => {
    graph = await drawing(canvas, { nodes: first, edges: edges.filter(edge => known.has(edge.source) && known.has(edge.target)) });
    onLeave(() => graph.cy.destroy());
    graph.cy.on('tap', 'node, edge', event => choose(event.target));
    graph.cy.on('dbltap', 'node', event => expand(event.target));
    graph.cy.on('tap', event => event.target === graph.cy && graph.cy.elements().removeClass('faded').unselect());
    filter();
  }), () => count);
  return [
    h('h1', {}, of ? ['Network of ', link(ID + of, nodes.find(node => node.id === ID + of)?.label)] : 'Network'),
    form, place,
    h('div', { class: 'board' }, canvas, h('aside', { 'aria-label': 'Chosen' }, detail, h('details', {}, h('summary', {}, 'All names'), names))),
  ];
}
