// A question of the ontology as a form, and its answer as a table.
import { h, note, pending, save, show } from '../dom.js';
import { remember } from '../router.js';
import { bindings, declared, knowledge, post, request } from '../sparql.js';
import { table } from '../parts/table.js';
import { questions } from './start.js';

export default async function question(name) {
  const guide = await knowledge();
  if (!name) return [h('h1', {}, 'Questions'), questions(guide)];
  const found = guide.questions.find(each => each.name === name);
  if (!found) return [h('h1', {}, 'Questions'), note(`No question is named ${name}.`, 'error'), questions(guide)];
  document.title = `${found.title} – Entente`;
  const given = new URLSearchParams(location.search);
  const answer = h('div', { class: 'answer' });
  const form = h('form', { class: 'ask', onsubmit: event => (event.preventDefault(), answered()) },
    found.parameters.map(({ name, meaning }) =>
      h('label', {}, h('span', {}, name), h('input', { name, value: given.get(name) ?? '', autocomplete: 'off', 'aria-describedby': `${name}-meaning` }), h('small', { id: `${name}-meaning` }, meaning))),
    found.parameters.length > 0 && h('button', { class: 'primary' }, 'Ask'));

  function answered() {
    const values = new URLSearchParams(new FormData(form));
    remember(values);
    const query = request(`/guide/${name}?${values}`).then(response => response.text()).then(declared);
    show(answer, pending('Asking…', query, async text => {
      const answer = await (await post(text, 'application/sparql-results+json')).json();
      const rows = bindings(answer);
      return [
        h('p', { class: 'actions' },
          h('span', {}, `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`),
          h('button', { type: 'button', onclick: async () => save(`${name}.csv`, await (await post(text, 'text/csv')).blob()) }, 'Download CSV'),
          h('a', { href: `/sparql?${new URLSearchParams({ query: text })}` }, 'Open as SPARQL')),
        await table(rows, answer.head.vars),
      ];
    }));
  }

  answered();
  return [h('p', { class: 'crumb' }, h('a', { href: '/question' }, 'Questions')), h('h1', {}, found.title), h('p', { class: 'lead' }, found.description), form, answer];
}
