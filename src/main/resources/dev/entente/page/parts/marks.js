// A text with its sentences, names and events marked, and what the graph says of each place beside it.
import { h, note, show } from '../dom.js';
import { capital, ENT, LABEL, link, local, NIF, RDF_TYPE, scales, shorten, side, words } from '../terms.js';

/** Where one has come from in RFC 5147's way of pointing into a text. */
const PLACE = /^#char=(\d+),(\d+)$/;

/** What triples say, subject by subject: property to values. */
export function subjects(rows) {
  const found = new Map();
  for (const { subject, property, value } of rows) {
    if (!found.has(subject.value)) found.set(subject.value, new Map());
    const said = found.get(subject.value);
    if (!said.has(property.value)) said.set(property.value, []);
    said.get(property.value).push(value);
  }
  return found;
}

const one = (said, property) => said.get(property)?.[0]?.value;

/** The text and its facts, side by side. */
export async function marked(rows, emptiness) {
  const all = subjects(rows);
  const scale = await scales();
  const short = await shorten();
  const typed = type => [...all].filter(([, said]) => said.get(RDF_TYPE)?.some(value => value.value === type));
  const span = ([iri, said]) => ({ iri, said, begin: Number(one(said, NIF + 'beginIndex')), end: Number(one(said, NIF + 'endIndex')) });
  const sentences = typed(NIF + 'Sentence').map(span).sort((a, b) => a.begin - b.begin);
  if (!sentences.length) return note(emptiness, 'empty');
  const acting = new Set();
  const events = typed(ENT + 'EventMention').map(span).map(mark => {
    const type = one(mark.said, ENT + 'eventType');
    const sentence = one(mark.said, NIF + 'sentence');
    for (const role of ['agent', 'counterpart']) {
      for (const actor of mark.said.get(ENT + role) ?? []) acting.add(`${sentence} ${actor.value}`);
    }
    return { ...mark, event: true, style: `trigger ${side(scale.get(type) ?? 0)} ${local(one(mark.said, ENT + 'status'))}`, title: `${words(type)}, ${words(one(mark.said, ENT + 'status'))}` };
  });
  const names = typed(NIF + 'Phrase').map(span).filter(({ said }) => said.has('http://www.w3.org/2005/11/its/rdf#taIdentRef')).map(mark => {
    const thing = one(mark.said, 'http://www.w3.org/2005/11/its/rdf#taIdentRef');
    const acts = acting.has(`${one(mark.said, NIF + 'sentence')} ${thing}`);
    return { ...mark, style: acts ? 'name actor' : 'name', title: `${labelOf(thing)}${acts ? ', who takes part' : ''}` };
  });
  const marks = [...events, ...names].sort((a, b) => a.begin - b.begin);

  function labelOf(iri) {
    const label = all.has(iri) && one(all.get(iri), LABEL);
    return label || local(iri);
  }

  const aside = h('aside', { class: 'facts-here', 'aria-label': 'Facts', tabindex: -1 });
  const text = h('div', { class: 'text' }, paragraphs(sentences).map(paragraph =>
    h('p', {}, paragraph.map(sentence => [
      h('span', { class: 'sentence', 'data-begin': sentence.begin, 'data-end': sentence.end },
        pieces(sentence, marks).map(({ piece, mark }) =>
          mark ? h('a', { class: mark.style, href: `#char=${mark.begin},${mark.end}`, title: mark.title, onclick: event => choose(event, mark) }, piece) : piece)),
      ' ']))));

  function choose(event, { begin, end }) {
    event.preventDefault();
    history.replaceState(null, '', `${location.pathname}${location.search}#char=${begin},${end}`);
    point(begin, end, false);
    if (matchMedia('(max-width: 60rem)').matches) aside.scrollIntoView({ block: 'nearest' });
  }

  /** Shows what stands between two characters. */
  function point(begin, end, scroll) {
    for (const element of text.querySelectorAll('.here')) element.classList.remove('here');
    const around = sentences.find(sentence => sentence.begin <= begin && end <= sentence.end) ?? sentences.find(sentence => sentence.end > begin);
    if (!around) return;
    const element = text.querySelector(`[data-begin="${around.begin}"]`);
    element.classList.add('here');
    for (const anchor of element.querySelectorAll('a')) anchor.classList.toggle('here', anchor.hash === `#char=${begin},${end}`);
    if (scroll) element.scrollIntoView({ block: 'center' });
    const within = marks.filter(mark => mark.begin < around.end && mark.end > around.begin);
    const exact = within.filter(mark => mark.begin < end && mark.end > begin && !(begin === around.begin && end === around.end));
    const chosen = exact.length ? exact : within;
    show(aside,
      h('h2', {}, chosen.length ? 'What the graph says here' : 'This sentence'),
      [...chosen].sort((a, b) => Number(b.event ?? false) - Number(a.event ?? false)).map(card),
      !chosen.length && note('Nothing was read in this sentence.', 'empty'),
      exact.length > 0 && within.length > exact.length && h('button', { type: 'button', onclick: () => point(around.begin, around.end, false) }, 'All facts of the sentence'));
  }

  function card({ iri, said, event }) {
    const of = [...all].filter(([, facts]) => facts.get(ENT + 'evidence')?.some(value => value.value === iri));
    const skip = new Set([RDF_TYPE, ENT + 'document', NIF + 'sentence', NIF + 'referenceContext', NIF + 'beginIndex', NIF + 'endIndex']);
    return h('section', { class: event ? 'card event' : 'card' },
      h('h3', {}, event ? capital(words(one(said, ENT + 'eventType'))) : labelOf(one(said, 'http://www.w3.org/2005/11/its/rdf#taIdentRef'))),
      h('dl', { class: 'triples' }, [...said].filter(([property]) => !skip.has(property)).sort().map(([property, values]) => [
        h('dt', {}, short(property)),
        values.map(value => h('dd', {}, value.type === 'uri' ? link(value.value, value.value.startsWith(ENT) ? short(value.value) : labelOf(value.value)) : value.value)),
      ])),
      of.length > 0 && h('p', {}, 'Evidence for ', of.map(([fact], at) => [at > 0 && ', ', link(fact, 'this fact')])));
  }

  show(aside, h('h2', {}, 'What the graph says here'), note('Choose a marked word to see its triples.'));
  const arrive = () => {
    const place = PLACE.exec(location.hash);
    if (place) requestAnimationFrame(() => point(Number(place[1]), Number(place[2]), true));
  };
  arrive();
  return { content: [legend(), h('div', { class: 'reading' }, text, aside)], events: events.length, sentences: sentences.length, arrive };
}

/** Sentences that more than a space parts are of different paragraphs. */
function paragraphs(sentences) {
  const found = [];
  for (const sentence of sentences) {
    const last = found.at(-1)?.at(-1);
    if (last && sentence.begin - last.end <= 1) found.at(-1).push(sentence);
    else found.push([sentence]);
  }
  return found;
}

/** A sentence cut wherever a mark begins or ends, each piece with the shortest mark that covers it. */
function pieces(sentence, marks) {
  const text = one(sentence.said, NIF + 'anchorOf');
  const within = marks.filter(mark => mark.begin >= sentence.begin && mark.end <= sentence.end);
  const cuts = [...new Set([sentence.begin, sentence.end, ...within.flatMap(mark => [mark.begin, mark.end])])].sort((a, b) => a - b);
  const found = [];
  for (let at = 0; at + 1 < cuts.length; at++) {
    const covering = within
      .filter(mark => mark.begin <= cuts[at] && mark.end >= cuts[at + 1])
      .sort((a, b) => Number(b.event ?? false) - Number(a.event ?? false) || a.end - a.begin - (b.end - b.begin));
    const piece = text.slice(cuts[at] - sentence.begin, cuts[at + 1] - sentence.begin);
    const mark = covering[0];
    if (found.length && found.at(-1).mark === mark) found.at(-1).piece += piece;
    else found.push({ piece, mark });
  }
  return found;
}

function legend() {
  const mark = (style, text) => h('span', { class: style }, text);
  return h('p', { class: 'legend marks' },
    mark('trigger cooperation Actual', 'cooperation'), mark('trigger conflict Actual', 'conflict'), mark('trigger neutral Actual', 'neither'),
    mark('trigger neutral Planned', 'planned'), mark('trigger neutral Hypothetical', 'hypothetical'), mark('trigger neutral Negated', 'denied'),
    mark('name actor', 'who takes part'), mark('name', 'other names'));
}
