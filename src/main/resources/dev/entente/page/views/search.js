// Things and sentences that have the words one looks for.
import { h, note, pending } from '../dom.js';
import { ask } from '../sparql.js';
import { day, link, pathOf, words } from '../terms.js';
import { lucene, searchBox, things } from '../parts/search-box.js';

export default function search() {
  const text = new URLSearchParams(location.search).get('q') ?? '';
  const sought = lucene(text, false);
  return [
    h('h1', {}, text ? `Search: ${text}` : 'Search'),
    searchBox('search', text),
    sought
      ? [
          h('section', {}, h('h2', {}, 'Called so'), pending('Looking for names…', things(text, 30), named)),
          h('section', {}, h('h2', {}, 'Said so'), pending('Looking through sentences…', ask('search-sentences', { words: sought, limit: 60 }), said)),
        ]
      : note('Write a name, or words of a sentence.', 'empty'),
  ];
}

function named(rows) {
  if (!rows.length) return note('Nothing is called so.', 'empty');
  return h('ul', { class: 'named' }, rows.map(({ thing, label, class: type }) =>
    h('li', {}, link(thing.value, label.value), ' ', type && h('small', {}, words(type.value)))));
}

function said(rows) {
  if (!rows.length) return note('No sentence has all these words.', 'empty');
  return rows.map(({ sentence, text, title, issued }) =>
    h('blockquote', {},
      h('a', { href: pathOf(sentence.value) }, text.value),
      h('cite', {}, [title?.value ?? 'Untitled', issued && day(issued.value)].filter(Boolean).join(', '))));
}
