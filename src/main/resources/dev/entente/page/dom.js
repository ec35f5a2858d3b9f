// Makes elements. Text always becomes text: nothing here, or anywhere on the page, reads markup.

const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes (functions listen, null leaves out) and children: nodes, strings, lists of them. */
export function h(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** The same in SVG. */
export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

/** Puts children in the place of what an element held. */
export function show(element, ...children) {
  element.replaceChildren(...flat(children));
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value == null || value === false) continue;
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else if (key === 'value') element.value = value;
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...flat(children));
  return element;
}

function flat(children) {
  return children.flat(Infinity).filter(child => child != null && child !== false);
}

/** A word of progress, emptiness or failure. */
export function note(text, kind = 'note') {
  return h('p', { class: kind, role: kind === 'error' ? 'alert' : 'status' }, text);
}

/** An element that says what is awaited, then holds what comes, or what went wrong. */
export function pending(awaited, promise, show) {
  const place = h('div', { class: 'pending', 'aria-busy': 'true' }, note(awaited));
  promise
    .then(show)
    .then(content => place.replaceChildren(...flat([content])))
    .catch(error => place.replaceChildren(note(error.message, 'error')))
    .finally(() => place.removeAttribute('aria-busy'));
  return place;
}

/** Offers text, or a blob, as a file to keep. */
export function save(name, content, type) {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  h('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
