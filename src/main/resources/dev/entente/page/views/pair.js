// Two states: their events in time, what joins them, what they have promised and what is denied.
import { h, note, pending, show } from '../dom.js';
import { remember } from '../router.js';
import { ask, iri } from '../sparql.js';
import { capital, counted, day, ID, link, local, placeOf, words } from '../terms.js';
import { events, list, quote } from '../parts/events.js';
import { timeline } from '../parts/timeline.js';

export default async function pair(key) {
  const address = iri(`${ID}relation/${key}`);
  const [facts, found] = await Promise.all([ask('thing', { thing: address }), events(`?event ent:inRelation ${address} .`)]);
  const states = facts.filter(fact => local(fact.property.value) === 'between');
  if (!states.length) return [h('h1', {}, 'No such pair'), note('No event of the graph joins these two states.', 'empty')];
  document.title = `${states.map(state => state.label.value).join(' and ')} – Entente`;
  const [one, other] = states.map(state => link(state.value.value, state.label.value));
  return [
    h('p', { class: 'crumb' }, 'A pair of states'),
    h('h1', {}, one, ' and ', other),
    summary(found),
    body(found),
    h('section', {}, h('h2', {}, 'Agreements and mechanisms'), pending('Fetching agreements…', ask('between', { pair: address }), between)),
    h('section', {}, h('h2', {}, 'Promised'),
      list(found.filter(({ class: type, status }) => status === 'Planned' || (type === 'Commitment' && status === 'Actual')), 'Nothing was promised.')),
    h('section', {}, h('h2', {}, 'Denied or rejected'), pending('Fetching denials…', ask('denials', { pair: address }), denied)),
  ];
}

function summary(found) {
  const happened = found.filter(event => event.status === 'Actual');
  if (!happened.length) return note(`${counted(found.length, 'event')}, none of which is known to have happened.`);
  const mean = happened.reduce((sum, event) => sum + event.scale, 0) / happened.length;
  return h('p', { class: 'lead' },
    `${counted(found.length, 'event')}. Of the ${happened.length} that happened, `,
    h('span', { class: 'cooperation' }, `${happened.filter(event => event.scale > 0).length} of cooperation`), ' and ',
    h('span', { class: 'conflict' }, `${happened.filter(event => event.scale < 0).length} of conflict`),
    `; on the scale from −10 to 10 their mean is ${mean.toFixed(1).replace('-', '−')}.`);
}

/** The timeline and the list below it, both of the events that the filters let through. */
function body(found) {
  const given = new URLSearchParams(location.search);
  const picture = h('div');
  const below = h('div', { 'aria-live': 'polite' });
  const choice = (name, label, values) =>
    h('label', {}, h('span', {}, label), h('select', { name }, h('option', { value: '' }, 'all'),
      [...values].sort((a, b) => (a[1] < b[1] ? -1 : 1)).map(([value, text]) => h('option', { value, selected: given.get(name) === value }, text))));
  const topics = new Map(found.flatMap(event => event.roles.topic.map(topic => [local(topic.iri), topic.label])));
  const form = h('form', { class: 'filters', onchange: filter, onsubmit: event => event.preventDefault() },
    choice('topic', 'Topic', topics),
    choice('class', 'Class', new Map(found.map(event => [event.class, words(event.class)]))),
    choice('status', 'Status', new Map(found.map(event => [event.status, event.status.toLowerCase()]))),
    h('label', {}, h('span', {}, 'From'), h('input', { type: 'date', name: 'from', value: given.get('from') ?? '' })),
    h('label', {}, h('span', {}, 'To'), h('input', { type: 'date', name: 'to', value: given.get('to') ?? '' })),
    h('button', { type: 'reset', onclick: () => setTimeout(filter) }, 'Show all'));

  function filter() {
    const values = new FormData(form);
    remember(values);
    const wanted = Object.fromEntries(values);
    const fitting = found.filter(event =>
      (!wanted.topic || event.roles.topic.some(topic => local(topic.iri) === wanted.topic)) &&
      (!wanted.class || event.class === wanted.class) &&
      (!wanted.status || event.status === wanted.status) &&
      (!wanted.from || event.day >= wanted.from.slice(0, event.day.length)) &&
      (!wanted.to || (event.day && event.day <= wanted.to)));
    show(picture, pending('Drawing the timeline…', timeline(fitting), figure => figure));
    show(below, h('h2', {}, counted(fitting.length, 'event')), list(fitting, 'No event passes the filters.'));
  }

  filter();
  return [form, picture, below];
}

function between(rows) {
  if (!rows.length) return note('No agreement or mechanism between them is told of.', 'empty');
  return h('ul', { class: 'named' }, rows.map(({ thing, label, class: type, signed, inForce }) =>
    h('li', {}, link(thing.value, label.value), ' ',
      h('small', {}, [words(type.value), signed && `signed ${day(signed.value)}`, inForce && `in force from ${day(inForce.value)}`].filter(Boolean).join(' · ')))));
}

function denied(rows) {
  if (!rows.length) return note('Nothing is denied.', 'empty');
  const told = new Map(rows.map(row => [row.mention.value, row]));
  return h('ol', { class: 'events' }, [...told.values()].map(({ class: type, speaker, name, what, document, title, issued, text, begin, end }) =>
    h('li', { class: 'event conflict' },
      h('div', { class: 'what' }, h('a', { class: 'class', href: placeOf(document.value, begin.value, end.value) }, capital(words(type.value)))),
      h('p', { class: 'who' }, name && [link(speaker.value, name.value), ': '], what.value),
      quote({ document: document.value, begin: begin.value, end: end.value, text: text.value, title: title?.value, issued: issued?.value }))));
}
