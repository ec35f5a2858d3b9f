// Events as the page shows them everywhere: what, who, when, and the sentences that say so.
import { h, note } from '../dom.js';
import { ask } from '../sparql.js';
import { capital, day, link, local, pathOf, placeOf, side, words } from '../terms.js';

/** The events that a graph pattern finds as ?event, the newest first. */
export async function events(which) {
  const [rows, participants] = await Promise.all([ask('events', { which, limit: 4000 }), ask('participants', { which, limit: 20000 })]);
  const found = new Map();
  for (const row of rows) {
    const iri = row.event.value;
    if (!found.has(iri)) found.set(iri, event(iri, row));
    const { document, sentence, text, title, issued, begin, end } = row;
    const told = found.get(iri).told;
    if (!told.some(each => each.sentence === sentence.value)) {
      told.push({
        sentence: sentence.value, text: text.value, document: document.value, title: title?.value,
        issued: issued?.value, begin: begin.value, end: end.value,
      });
    }
  }
  for (const { event, role, thing, label } of participants) {
    found.get(event.value)?.roles[local(role.value)].push({ iri: thing.value, label: label.value });
  }
  return [...found.values()].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.iri < b.iri ? -1 : 1));
}

function event(iri, { class: type, scale, status, time, content, issued }) {
  return {
    iri,
    class: local(type.value),
    scale: Number(scale?.value ?? 0),
    status: local(status.value),
    time: time?.value,
    content: content?.value,
    // Where no time is told, the day of the page stands in for it.
    day: time?.value ?? issued?.value ?? '',
    roles: { agent: [], counterpart: [], topic: [], instrument: [], mechanism: [], place: [] },
    told: [],
  };
}

/** An event in a list. */
export function entry(event) {
  const { agent, counterpart, topic, instrument, mechanism, place } = event.roles;
  const joined = things => things.map((thing, at) => [at ? ', ' : '', link(thing.iri, thing.label)]);
  return h('li', { class: `event ${side(event.scale)}`, id: local(event.iri) },
    h('div', { class: 'what' },
      h('a', { class: 'class', href: pathOf(event.iri) }, capital(words(event.class))),
      badge(event.status),
      h('span', { class: 'when' }, event.time ? day(event.time) : event.day ? `told ${day(event.day)}` : 'undated')),
    h('p', { class: 'who' },
      joined(agent),
      counterpart.length > 0 && [agent.length > 0 && h('span', { class: 'to', title: 'towards' }, ' → '), joined(counterpart)],
      [...instrument, ...mechanism].length > 0 && [agent.length > 0 && ' · ', joined([...instrument, ...mechanism])],
      place.length > 0 && [' · ', joined(place)]),
    event.content && h('p', { class: 'content' }, event.content),
    event.told.slice(0, 2).map(quote),
    event.told.length > 2 &&
      h('details', {}, h('summary', {}, `${event.told.length - 2} more ${event.told.length === 3 ? 'telling' : 'tellings'}`), event.told.slice(2).map(quote)),
    topic.length > 0 && h('p', { class: 'topics' }, topic.map(({ iri, label }) => h('a', { href: pathOf(iri) }, label))));
}

/** How a telling or an event stands to the facts; nothing where it simply happened. */
export const badge = status => status !== 'Actual' && h('span', { class: `badge ${status}` }, status.toLowerCase());

/** A sentence, which leads to its place in the document. */
export function quote({ document, begin, end, text, title, issued }) {
  return h('blockquote', {},
    h('a', { href: placeOf(document, begin, end) }, text),
    h('cite', {}, [title ?? 'Untitled', issued && day(issued)].filter(Boolean).join(', ')));
}

/** A list of events, fifty at a time. */
export function list(events, emptiness = 'No event fits.') {
  if (!events.length) return note(emptiness, 'empty');
  const place = h('ol', { class: 'events' });
  const more = h('button', { type: 'button', onclick: grow }, '');
  function grow() {
    const shown = place.children.length;
    place.append(...events.slice(shown, shown + 50).map(entry));
    const left = events.length - place.children.length;
    more.textContent = `Show more (${left} left)`;
    more.hidden = left <= 0;
  }
  grow();
  return [place, more];
}

/** The pattern of the events in which something takes part, in whatever role. */
export const having = thing => `?event ent:agent|ent:counterpart|ent:instrument|ent:mechanism|ent:place|ent:topic ${thing} .`;
