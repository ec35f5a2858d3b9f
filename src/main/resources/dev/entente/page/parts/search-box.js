// A box that suggests things while one writes (the combobox of the ARIA practices).
import { h, show } from '../dom.js';
import { go } from '../router.js';
import { ask, literal } from '../sparql.js';
import { pathOf, words } from '../terms.js';

/** What Lucene shall look for: each word, and the last also as the beginning of one. */
export function lucene(text, prefix = true) {
  const parts = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (!parts.length) return null;
  return literal(parts.map((part, at) => (prefix && at === parts.length - 1 ? `(${part}* OR ${part})` : part)).join(' AND '));
}

/** The things that a text may be the beginning of a name of. */
export async function things(text, limit) {
  const words = lucene(text);
  return words ? ask('search-things', { words, limit }) : [];
}

export function searchBox(id, text = '') {
  let options = [];
  let chosen = -1;
  let asked = 0;
  const list = h('ul', { id: `${id}-list`, role: 'listbox', 'aria-label': 'Suggestions', hidden: true });
  const input = h('input', {
    id, type: 'search', name: 'q', value: text, autocomplete: 'off', placeholder: 'A state, a person, words of a sentence',
    role: 'combobox', 'aria-label': 'Search', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-autocomplete': 'list',
    oninput: suggest, onkeydown: key, onblur: () => setTimeout(close, 150),
  });

  async function suggest() {
    const mine = ++asked;
    const found = await things(input.value, 8).catch(() => []);
    if (mine !== asked || document.activeElement !== input) return;
    options = found.map(({ thing, label, class: type }, at) =>
      h('li', { role: 'option', id: `${id}-${at}`, 'aria-selected': 'false', onmousedown: () => open(thing.value) },
        h('span', {}, label.value), type && h('small', {}, words(type.value))));
    options.forEach((option, at) => (option.address = found[at].thing.value));
    choose(-1);
    show(list, options);
    list.hidden = !options.length;
    input.setAttribute('aria-expanded', String(!list.hidden));
  }

  function choose(at) {
    chosen = at;
    options.forEach((option, each) => option.setAttribute('aria-selected', String(each === at)));
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', options[at].id);
  }

  function key(event) {
    if (event.key === 'Escape') close();
    if (list.hidden || !['ArrowDown', 'ArrowUp', 'Enter'].includes(event.key)) return;
    if (event.key === 'Enter') {
      if (chosen >= 0) {
        event.preventDefault();
        open(options[chosen].address);
      }
      return;
    }
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    choose((chosen + step + options.length + (chosen < 0 && step < 0 ? 1 : 0)) % options.length);
  }

  function open(address) {
    close();
    input.value = '';
    go(pathOf(address));
  }

  function close() {
    asked++;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
  }

  return h('form', {
    role: 'search', class: 'search', action: '/search',
    onsubmit: event => {
      event.preventDefault();
      close();
      go(`/search?${new URLSearchParams({ q: input.value })}`);
    },
  }, input, list);
}
