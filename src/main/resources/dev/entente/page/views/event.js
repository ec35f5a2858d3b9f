// One event, with everyone who took part and every sentence that tells of it.
import { h, note } from '../dom.js';
import { iri } from '../sparql.js';
import { ID, capital, day, link, side, words } from '../terms.js';
import { badge, events, quote } from '../parts/events.js';

const ROLES = { agent: 'Who', counterpart: 'Towards', instrument: 'Agreement', mechanism: 'Mechanism', place: 'Where', topic: 'About' };

export default async function event(path) {
  const address = iri(`${ID}event/${path}`);
  const [found] = await events(`VALUES ?event { ${address} }`);
  if (!found) return [h('h1', {}, 'No such event'), note('The graph holds no event of this address.', 'empty')];
  const name = capital(words(found.class));
  document.title = `${name} – Entente`;
  const row = (title, content) => [h('dt', {}, title), h('dd', {}, content)];
  return [
    h('p', { class: 'crumb' }, 'Event'),
    h('h1', { class: side(found.scale) }, name, ' ', badge(found.status)),
    found.content && h('p', { class: 'lead' }, found.content),
    h('dl', { class: 'facts' },
      Object.entries(ROLES).map(([role, title]) => {
        const things = found.roles[role];
        return things.length > 0 && row(title, things.map((thing, at) => [at > 0 && ', ', link(thing.iri, thing.label)]));
      }),
      row('When', found.time ? day(found.time) : 'not told'),
      row('Scale', found.scale.toFixed(1).replace('-', '−'))),
    h('h2', {}, 'Told in'),
    found.told.map(quote),
  ];
}
