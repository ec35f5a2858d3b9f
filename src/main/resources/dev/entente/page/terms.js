// What things are called, and where on the page they are.
import { h } from './dom.js';
import { knowledge } from './sparql.js';

export const ID = 'https://w3id.org/entente/id/';
export const ENT = 'https://w3id.org/entente/ns#';
export const NIF = 'http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#';
export const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
export const LABEL = 'http://www.w3.org/2000/01/rdf-schema#label';

/** The last part of an IRI. */
export const local = iri => decodeURIComponent(iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1));

/** "JointStatement" as "joint statement". */
export const words = name => local(name).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

export const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

/** Where a thing is shown: places in a text within their document, all else under its own address. */
export function pathOf(iri) {
  if (!iri.startsWith(ID)) return null;
  const path = iri.slice(ID.length);
  const place = /^(?:sentence|phrase|text)\/(\w+)(#.*)?$/.exec(path);
  return place ? `/id/document/${place[1]}${place[2] ?? ''}` : `/id/${path}`;
}

/** Where characters of a document are shown. */
export const placeOf = (document, begin, end) => `${pathOf(document)}#char=${begin},${end}`;

/** A link to a thing, or its name alone where it is not of this graph. */
export function link(iri, label) {
  const path = pathOf(iri);
  if (path) return h('a', { href: path }, label ?? local(iri));
  if (iri.startsWith(ENT)) return label ?? words(iri);
  if (!/^https?:/.test(iri)) return label ?? iri;
  return h('a', { href: iri, rel: 'external noreferrer', target: '_blank' }, label ?? iri);
}

/** An IRI with its prefix. */
export async function shorten() {
  const { prefixes } = await knowledge();
  const known = Object.entries(prefixes).sort((a, b) => b[1].length - a[1].length);
  return iri => {
    const hit = known.find(([, space]) => iri.startsWith(space));
    return hit ? `${hit[0]}:${iri.slice(hit[1].length)}` : `<${iri}>`;
  };
}

/** From a class of event to its place on the scale of cooperation and conflict. */
export async function scales() {
  const { terms } = await knowledge();
  return new Map(terms.filter(term => 'scale' in term).map(term => [ENT + term.name.split(':')[1], term.scale]));
}

/** On which side of the scale a value is. */
export const side = scale => (scale > 0 ? 'cooperation' : scale < 0 ? 'conflict' : 'neutral');

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "2015-09-29" as "29 September 2015", "2015-09" as "September 2015". */
export function day(text) {
  const [year, month, date] = (text ?? '').slice(0, 10).split('-');
  return [date && Number(date), month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

export const number = value => Number(value).toLocaleString('en');
export const counted = (count, one, many = `${one}s`) => `${number(count)} ${Number(count) === 1 ? one : many}`;
