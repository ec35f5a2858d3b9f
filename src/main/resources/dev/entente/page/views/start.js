// What is in the graph, and ways into it.
import { h, note, pending } from '../dom.js';
import { ask, knowledge } from '../sparql.js';
import { counted, day, number, pathOf } from '../terms.js';
import { searchBox } from '../parts/search-box.js';

export default function start() {
  return [
    h('section', { class: 'hero' },
      h('h1', {}, 'What states tell each other, and where it is written'),
      searchBox('search'),
      pending('Counting…', ask('counts'), counts)),
    h('div', { class: 'columns' },
      h('section', {},
        h('h2', {}, 'Pairs of states'),
        pending('Fetching pairs of states…', ask('pairs', { limit: 10 }), pairs)),
      h('section', {},
        h('h2', {}, 'Newest documents'),
        pending('Fetching documents…', ask('newest', { limit: 8 }), documents))),
    h('section', {},
      h('h2', {}, 'Questions'),
      pending('Fetching questions…', knowledge(), questions)),
  ];
}

function counts([{ documents, events, states, people, agreements }]) {
  if (documents.value === '0') return note('The store holds no documents yet; entente build --store fills it.', 'empty');
  const one = (count, word) => h('div', {}, h('dt', {}, word), h('dd', {}, number(count.value)));
  return h('dl', { class: 'counts' },
    one(documents, 'documents'), one(events, 'events'), one(states, 'states'), one(people, 'people'), one(agreements, 'agreements'));
}

/** Pairs of states with a bar for conflict to the left and for cooperation to the right. */
function pairs(rows) {
  if (!rows.length) return note('No event joins two states.', 'empty');
  const most = Math.max(...rows.flatMap(row => [Number(row.cooperative.value), Number(row.hostile.value)]));
  return [
    h('ul', { class: 'pairs' }, rows.map(({ pair, label, cooperative, hostile }) =>
      h('li', {},
        h('a', { href: pathOf(pair.value) }, label.value),
        h('meter', { class: 'conflict', min: 0, max: most, value: hostile.value, 'aria-label': counted(hostile.value, 'event of conflict', 'events of conflict') }),
        h('meter', { class: 'cooperation', min: 0, max: most, value: cooperative.value, 'aria-label': counted(cooperative.value, 'event of cooperation', 'events of cooperation') }),
        h('span', { class: 'figures' }, h('span', { class: 'conflict' }, hostile.value), h('span', { class: 'cooperation' }, cooperative.value))))),
    h('p', { class: 'legend' }, h('span', { class: 'conflict' }, 'conflict'), ' and ', h('span', { class: 'cooperation' }, 'cooperation'), ', in events'),
  ];
}

function documents(rows) {
  if (!rows.length) return note('No document has been read.', 'empty');
  return h('ul', { class: 'documents' }, rows.map(({ document, title, publisher, issued, mentions }) =>
    h('li', {},
      h('a', { href: pathOf(document.value) }, title?.value ?? 'Untitled'),
      h('small', {}, [publisher?.value, issued && day(issued.value), counted(mentions.value, 'mention')].filter(Boolean).join(' · ')))));
}

export function questions({ questions }) {
  return h('ul', { class: 'questions' }, questions.map(({ name, title }) => h('li', {}, h('a', { href: `/question/${name}` }, title))));
}
