// Events in time, up for cooperation and down for conflict, with the running mean of the scale.
import { h, note, svg } from '../dom.js';
import { d3 as load } from '../libraries.js';
import { capital, day, pathOf, side, words } from '../terms.js';

const HEIGHT = 300;
const DAY = 864e5;
const MARGIN = { top: 14, right: 16, bottom: 30, left: 34 };
/** Over how many events the mean runs. */
export const WINDOW = 10;

/** A figure that fits itself to the width it is given. */
export async function timeline(events) {
  const dated = events.filter(event => event.day).sort((a, b) => (a.day < b.day ? -1 : 1));
  if (!dated.length) return note('None of these events has a date.', 'empty');
  const d3 = await load();
  const figure = h('figure', { class: 'timeline' });
  let width = 0;
  new ResizeObserver(([{ contentRect }]) => {
    if (Math.abs(contentRect.width - width) < 1) return;
    width = contentRect.width;
    figure.replaceChildren(draw(d3, dated, width), legend());
  }).observe(figure);
  return figure;
}

function draw(d3, events, width) {
  const time = event => new Date(event.day.slice(0, 10));
  const [first, last] = d3.extent(events, time);
  // Never so little that the axis has days alone.
  const room = Math.max((last - first) * 0.04, 200 * DAY - (last - first) / 2);
  const x = d3.scaleUtc([new Date(+first - room), new Date(+last + room)], [MARGIN.left, width - MARGIN.right]);
  const y = d3.scaleLinear([-10, 10], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const picture = svg('svg', {
    viewBox: `0 0 ${width} ${HEIGHT}`, width, height: HEIGHT, role: 'group',
    'aria-label': `Timeline of ${events.length} events, from ${day(events[0].day)} to ${day(events.at(-1).day)}`,
  });
  const below = svg('g', { class: 'axis', transform: `translate(0 ${HEIGHT - MARGIN.bottom})` });
  const left = svg('g', { class: 'axis', transform: `translate(${MARGIN.left} 0)` });
  d3.select(below).call(d3.axisBottom(x).ticks(Math.max(2, width / 110)).tickSizeOuter(0));
  d3.select(left).call(d3.axisLeft(y).tickValues([-10, -5, 0, 5, 10]).tickSize(-(width - MARGIN.left - MARGIN.right)));
  picture.append(left, below, mean(d3, events, x, y, time));
  const taken = new Map();
  for (const event of events) {
    const at = Math.round(x(time(event)) / 8);
    const key = `${at} ${event.scale}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    const said = `${capital(words(event.class))}, ${event.status.toLowerCase()}, ${day(event.day)}: ${event.told[0]?.text ?? ''}`;
    // Events of one day and value stand in a row, so that each can be seen.
    picture.append(
      svg('a', { href: pathOf(event.iri), class: `dot ${side(event.scale)} ${event.status}`, 'aria-label': said },
        svg('title', {}, said),
        svg('circle', { cx: x(time(event)) + ((before % 2 ? 1 : -1) * Math.ceil(before / 2)) * 9, cy: y(event.scale), r: 4.5 })));
  }
  return picture;
}

/** For each day the mean of the events that had happened last by its end. */
function mean(d3, events, x, y, time) {
  const happened = events.filter(event => event.status === 'Actual');
  const running = [...d3.rollup(happened.entries(), ([...day]) => day.at(-1)[0], ([, event]) => event.day).values()].map(at => [
    time(happened[at]), d3.mean(happened.slice(Math.max(0, at - WINDOW + 1), at + 1), each => each.scale)]);
  return svg('path', { class: 'mean', d: d3.line(point => x(point[0]), point => y(point[1])).curve(d3.curveMonotoneX)(running) });
}

function legend() {
  return h('figcaption', { class: 'legend' },
    h('span', { class: 'cooperation' }, 'cooperation'), h('span', { class: 'conflict' }, 'conflict'), h('span', { class: 'neutral' }, 'neither'),
    h('span', { class: 'line' }, `mean of the last ${WINDOW} that happened`), h('span', { class: 'hollow' }, 'planned or alleged'));
}
