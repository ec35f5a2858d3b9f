// A mention stands in a document, and is shown there.
import { h, note } from '../dom.js';
import { open } from '../router.js';
import { ask, iri } from '../sparql.js';
import { ID, placeOf } from '../terms.js';

export default async function mention(path) {
  const [place] = await ask('mention', { mention: iri(`${ID}mention/${path}`) });
  if (!place) return [h('h1', {}, 'No such mention'), note('The graph holds no mention of this address.', 'empty')];
  history.replaceState(null, '', placeOf(place.document.value, place.begin.value, place.end.value));
  open();
  return [];
}
