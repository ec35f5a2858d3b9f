// An entity, or anything else that the graph knows: what is held true of it, what it takes part in, where it is spoken of.
import { h, note, pending } from '../dom.js';
import { ask, iri } from '../sparql.js';
import { capital, counted, day, ENT, ID, LABEL, link, local, pathOf, RDF_TYPE, words } from '../terms.js';
import { events, having, list } from '../parts/events.js';

const SHOWN = ['actsFor', 'party', 'signatory', 'signedOn', 'inForceFrom', 'establishes', 'amends', 'replaces', 'partyTo', 'topic', 'between'];
const ABOVE = new Set(['Actor', 'Event', 'Agreement', 'Mechanism', 'Organization']);
const REVERSED = { party: 'Party to', signatory: 'Signatory of', establishes: 'Set up by', amends: 'Amended by', replaces: 'Replaced by', actsFor: 'Act for it' };

export default async function thing(path) {
  const address = iri(ID + path);
  const [facts, named] = await Promise.all([ask('thing', { thing: address }), ask('named-by', { thing: address })]);
  if (!facts.length) return [h('h1', {}, 'Unknown here'), note('The graph says nothing of a thing of this address.', 'empty')];
  const values = property => facts.filter(fact => fact.property.value.replace(/.*[#/]/, '') === property);
  const label = facts.find(fact => fact.property.value === LABEL)?.value.value ?? local(path);
  document.title = `${label} – Entente`;
  const types = facts.filter(fact => fact.property.value === RDF_TYPE).map(fact => local(fact.value.value));
  const special = types.filter(type => !ABOVE.has(type));
  const names = values('altLabel').map(fact => fact.value.value);
  const state = types.includes('State');
  return [
    h('p', { class: 'crumb' }, capital((special.length ? special : types).map(words).join(', ') || 'thing')),
    h('h1', {}, label),
    names.length > 0 && h('p', { class: 'lead' }, 'Also called ', names.join(', ')),
    h('dl', { class: 'facts' }, SHOWN.map(property => row(capital(words(property)), values(property).map(({ value, label }) => [value, label]))),
      Object.entries(REVERSED).map(([property, title]) =>
        !(property === 'party' && values('partyTo').length) && row(title, named.filter(each => each.property.value === ENT + property).map(({ other, label }) => [other, label]))),
      types.includes('Actor') && [h('dt', {}, 'Network'), h('dd', {}, h('a', { href: `/network?${new URLSearchParams({ of: path })}` }, 'as a drawing'))],
      row('Elsewhere', [...values('sameAs'), ...values('closeMatch')].map(({ value }) => [value]))),
    state && section('With other states', 'Fetching pairs of states…', ask('pairs', { which: `?pair ent:between ${address} .`, limit: 200 }), pairs),
    types.includes('Actor') &&
      section('Offices', 'Fetching offices…', ask('offices', { which: `{ ?office ent:holder ${address} } UNION { ?office ent:officeOf ${address} }` }), rows => offices(rows, ID + path)),
    section('Events', 'Fetching events…', events(having(address)), found => list(found, 'It takes part in no event.')),
    section('Mentions', 'Fetching mentions…', ask('mentions', { thing: address }), mentions),
  ];
}

const section = (title, awaited, promise, show) => h('section', {}, h('h2', {}, title), pending(awaited, promise, show));

function row(title, things) {
  if (!things.length) return null;
  return [h('dt', {}, title), h('dd', {}, things.map(([value, label], at) => [
    at > 0 && ', ',
    value.type === 'uri' ? link(value.value, label?.value) : /^\d{4}/.test(value.value) ? day(value.value) : value.value,
  ]))];
}

function pairs(rows) {
  if (!rows.length) return note('No event joins it with another state.', 'empty');
  return h('ul', { class: 'named' }, rows.map(({ pair, label, events }) => h('li', {}, link(pair.value, label.value), ' ', h('small', {}, counted(events.value, 'event')))));
}

/** Each office once, with the first and last day on which a page tells of it, and each telling's place. */
function offices(rows, here) {
  if (!rows.length) return note('No office is told of.', 'empty');
  const found = new Map();
  for (const each of rows) {
    if (!found.has(each.office.value)) found.set(each.office.value, []);
    found.get(each.office.value).push(each);
  }
  return h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Offices' }, h('table', {},
    h('thead', {}, h('tr', {}, ['Office', 'Holder', 'For', 'As told', 'Where'].map(title => h('th', { scope: 'col' }, title)))),
    h('tbody', {}, [...found.values()].map(tellings => {
      const [{ title, holder, holderName, of, ofName, former }] = tellings;
      const days = tellings.map(each => each.issued?.value).filter(Boolean).sort();
      const other = (term, name) => (term ? (term.value === here ? name.value : link(term.value, name.value)) : '');
      return h('tr', {},
        h('td', {}, former.value === 'true' ? `former ${title.value}` : title.value),
        h('td', {}, other(holder, holderName)),
        h('td', {}, other(of, ofName)),
        h('td', {}, days.length ? [...new Set([days[0], days.at(-1)])].map(day).join(' to ') : 'undated'),
        h('td', {}, tellings.slice(0, 3).map((each, at) => [at > 0 && ', ', h('a', { href: pathOf(each.phrase.value) }, `“${each.words.value}”`)])));
    }))));
}

function mentions(rows) {
  if (!rows.length) return note('No page names it.', 'empty');
  const documents = new Map();
  for (const each of rows) {
    if (!documents.has(each.document.value)) documents.set(each.document.value, []);
    documents.get(each.document.value).push(each);
  }
  return [...documents.values()].map(found => h('details', { open: documents.size === 1 },
    h('summary', {}, found[0].title?.value ?? 'Untitled', ' ', h('small', {}, [found[0].issued && day(found[0].issued.value), counted(found.length, 'mention')].filter(Boolean).join(' · '))),
    h('ul', { class: 'mentions' }, found.map(({ phrase, words: said, text, start }) => h('li', {}, inContext(phrase.value, said.value, text.value, Number(start.value)))))));
}

/** The sentence, with the words that name the thing as a link to their place. */
function inContext(phrase, said, text, start) {
  const at = Number(/#char=(\d+)/.exec(phrase)[1]) - start;
  return [text.slice(0, at), h('a', { href: pathOf(phrase) }, said), text.slice(at + said.length)];
}
