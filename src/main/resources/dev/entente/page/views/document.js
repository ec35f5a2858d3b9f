// A document's text, with everything that was read in it.
import { h, note } from '../dom.js';
import { onLeave } from '../router.js';
import { ask, iri } from '../sparql.js';
import { counted, day, ID, link } from '../terms.js';
import { marked, subjects } from '../parts/marks.js';

const DCT = 'http://purl.org/dc/terms/';

export default async function page(key) {
  const address = `${ID}document/${key}`;
  const rows = await ask('document', { document: iri(address) });
  if (!rows.length) return [h('h1', {}, 'No such document'), note('The graph holds no document of this address.', 'empty')];
  const all = subjects(rows);
  const told = property => all.get(address)?.get(DCT + property)?.[0]?.value;
  const title = told('title') ?? 'Untitled';
  document.title = `${title} – Entente`;
  const text = await marked(rows, 'No sentence was read in this document.');
  addEventListener('hashchange', text.arrive);
  onLeave(() => removeEventListener('hashchange', text.arrive));
  const creator = told('creator');
  return [
    h('p', { class: 'crumb' }, 'Document'),
    h('h1', {}, title),
    h('p', { class: 'byline' },
      [creator && link(creator, all.get(creator)?.get('http://www.w3.org/2000/01/rdf-schema#label')?.[0].value),
       told('publisher'), told('issued') && day(told('issued')), counted(text.sentences ?? 0, 'sentence'), counted(text.events ?? 0, 'event mention')]
        .filter(Boolean).map((part, at) => [at > 0 && ' · ', part]),
      told('source') && [' · ', link(told('source'), 'source')]),
    text.content ?? text,
  ];
}
