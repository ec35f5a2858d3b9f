// Rows as a table whose cells lead on: IRIs are links, and so is a text that is a name or a sentence of the graph.
import { h, note } from '../dom.js';
import { ask, literal } from '../sparql.js';
import { capital, link, pathOf, shorten, words } from '../terms.js';

const MOST = 500;

/** A table of rows, of which no more than 500 are shown. */
export async function table(rows, columns = rows.length ? Object.keys(Object.assign({}, ...rows)) : []) {
  if (!rows.length) return note('Nothing in the graph answers this.', 'empty');
  const shown = rows.slice(0, MOST);
  const [known, short] = await Promise.all([resolve(shown), shorten()]);
  const cell = term => {
    if (!term) return '';
    if (term.type === 'uri') return link(term.value, term.value.includes('/ns#') ? words(term.value) : short(term.value));
    const thing = known.get(term.value);
    return thing ? h('a', { href: pathOf(thing) }, term.value) : term.value;
  };
  return [
    h('div', { class: 'scroll', role: 'region', 'aria-label': 'Results', tabindex: 0 },
      h('table', {},
        h('thead', {}, h('tr', {}, columns.map(column => h('th', { scope: 'col' }, capital(column.replace(/_/g, ' ')))))),
        h('tbody', {}, shown.map(row => h('tr', {}, columns.map(column => h('td', { class: kind(row[column]) }, cell(row[column]))))))))
    ,
    rows.length > MOST && note(`The first ${MOST} of ${rows.length} rows. A download has them all.`),
  ];
}

function kind(term) {
  if (!term || term.type === 'uri') return null;
  if (/decimal|integer|double/.test(term.datatype ?? '')) return 'number';
  return term.value.length > 60 ? 'long' : null;
}

async function resolve(rows) {
  const texts = new Set();
  for (const row of rows) {
    for (const term of Object.values(row)) {
      if (term.type === 'literal' && !term.datatype && term.value.length > 1) texts.add(term.value);
    }
  }
  if (!texts.size) return new Map();
  const found = await ask('resolve', { texts: [...texts].map(literal).join(' ') });
  return new Map(found.map(({ text, thing }) => [text.value, thing.value]));
}
