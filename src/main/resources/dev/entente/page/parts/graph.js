// Things and their ties, drawn. Positions are computed by d3-force, the same each time; Cytoscape draws and drags.
import { cytoscape as loadCytoscape, d3 as loadD3 } from '../libraries.js';
import { svg } from '../dom.js';
import { side } from '../terms.js';

/** From what a thing is to the shape that it is drawn as. */
export const SHAPES = { State: 'ellipse', Person: 'ellipse', Organization: 'round-rectangle', Agreement: 'diamond', Mechanism: 'hexagon' };
const SIZES = { State: 26, Person: 13, Organization: 15, Agreement: 15, Mechanism: 15 };

/**
 * A drawing in a container.
 * nodes: [{id, label, kind}], edges: [{source, target, events, sum}].
 */
export async function drawing(container, { nodes, edges }) {
  const [cytoscape, d3] = await Promise.all([loadCytoscape(), loadD3()]);
  const size = container.getBoundingClientRect();
  const places = arrange(d3, nodes, edges, size.width / Math.max(1, size.height));
  const cy = cytoscape({
    container,
    elements: [...nodes.map(node => element(node, places.get(node.id))), ...edges.map(tie)],
    style: style(edges.length),
    layout: { name: 'preset', fit: true, padding: 24 },
    minZoom: 0.1,
    maxZoom: 4,
    // While the whole is moved a picture of it moves, which keeps large graphs smooth.
    textureOnViewport: nodes.length > 200,
    hideEdgesOnViewport: nodes.length > 1000,
    pixelRatio: nodes.length > 200 ? 1 : 'auto',
  });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const restyle = () => cy.style(style(cy.edges().length));
  dark.addEventListener('change', restyle);
  cy.one('destroy', () => dark.removeEventListener('change', restyle));
  return {
    cy,
    /** Adds what is not there yet, near a node that it belongs to. */
    add(more, ties, near) {
      const at = cy.getElementById(near).position();
      const fresh = more.filter(node => cy.getElementById(node.id).empty());
      fresh.forEach((node, index) => {
        const angle = (index / fresh.length) * 2 * Math.PI;
        const radius = 90 + 14 * Math.sqrt(fresh.length);
        cy.add(element(node, { x: at.x + radius * Math.cos(angle), y: at.y + radius * Math.sin(angle) }));
      });
      for (const edge of ties) {
        const known = [edge.source, edge.target].every(end => cy.getElementById(end).nonempty());
        if (known && cy.getElementById(identity(edge)).empty()) cy.add(tie(edge));
      }
      return fresh.length;
    },
    png: () => cy.png({ output: 'blob-promise', full: true, scale: 2, bg: colour('--paper') }),
    svg: () => picture(cy),
  };
}

const identity = edge => `${edge.source} ${edge.target}`;
const element = ({ id, label, kind }, position) => ({ group: 'nodes', data: { id, label, kind, size: SIZES[kind] ?? 13 }, position });
const tie = edge => ({
  group: 'edges',
  data: { ...edge, id: identity(edge), side: side(edge.sum), width: 1 + 1.6 * Math.log2(edge.events) },
});

function arrange(d3, nodes, edges, ratio) {
  const bodies = nodes.map(node => ({ id: node.id, room: SIZES[node.kind] ?? 13 }));
  const known = new Set(nodes.map(node => node.id));
  const links = edges.filter(edge => known.has(edge.source) && known.has(edge.target)).map(({ source, target }) => ({ source, target }));
  d3.forceSimulation(bodies)
    .force('tie', d3.forceLink(links).id(body => body.id).distance(85).strength(0.3))
    .force('repel', d3.forceManyBody().strength(-320).distanceMax(420))
    .force('room', d3.forceCollide(body => body.room + 16))
    .force('x', d3.forceX().strength(0.09 / Math.sqrt(ratio)))
    .force('y', d3.forceY().strength(0.09 * Math.sqrt(ratio)))
    .stop()
    .tick(nodes.length > 300 ? 150 : 300);
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}

/** A colour of the style sheet, as it is now. */
const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Many ties are drawn fainter, so that names stay readable. */
function style(ties) {
  const ink = colour('--ink');
  const fills = { State: ink, Person: colour('--muted'), Organization: colour('--soft'), Agreement: colour('--paper'), Mechanism: colour('--paper') };
  return [
    { selector: 'node', style: {
      label: 'data(label)', width: 'data(size)', height: 'data(size)', color: ink, 'font-size': 12, 'font-family': 'system-ui, sans-serif',
      'text-valign': 'bottom', 'text-margin-y': 3, 'text-max-width': 110, 'text-wrap': 'ellipsis', 'min-zoomed-font-size': 7,
      'text-outline-color': colour('--paper'), 'text-outline-width': 2, 'border-width': 1.5, 'border-color': ink } },
    ...Object.entries(SHAPES).map(([kind, shape]) => ({ selector: `node[kind = "${kind}"]`, style: { shape, 'background-color': fills[kind] } })),
    { selector: 'node[kind = "State"]', style: { 'z-index': 2, 'font-size': 15, 'font-weight': 'bold', 'text-max-width': 160, 'min-zoomed-font-size': 5 } },
    { selector: 'edge', style: { width: 'data(width)', 'line-color': colour('--neutral'), 'curve-style': 'haystack', opacity: ties > 300 ? 0.35 : 0.65 } },
    { selector: 'edge[side = "cooperation"]', style: { 'line-color': colour('--cooperation') } },
    { selector: 'edge[side = "conflict"]', style: { 'line-color': colour('--conflict'), 'line-style': 'dashed' } },
    { selector: ':selected', style: { 'border-width': 4, 'border-color': colour('--accent'), opacity: 1 } },
    { selector: '.faded', style: { opacity: 0.15, 'text-opacity': 0 } },
    { selector: '.left-out', style: { display: 'none' } },
  ];
}

/** What is drawn now, as SVG. */
function picture(cy) {
  const { x1, y1, w, h } = cy.elements(':visible').boundingBox();
  const edges = cy.edges(':visible').map(edge => {
    const [a, b] = [edge.source().position(), edge.target().position()];
    return svg('line', {
      x1: a.x, y1: a.y, x2: b.x, y2: b.y, stroke: edge.style('line-color'), 'stroke-width': edge.data('width'),
      'stroke-dasharray': edge.data('side') === 'conflict' ? '6 4' : null, 'stroke-opacity': 0.65,
    });
  });
  const nodes = cy.nodes(':visible').map(node => {
    const { x, y } = node.position();
    const r = node.data('size') / 2;
    const paint = { fill: node.style('background-color'), stroke: node.style('border-color'), 'stroke-width': 1.5 };
    const kind = node.data('kind');
    const shape =
      kind === 'Organization' ? svg('rect', { x: x - r, y: y - r, width: 2 * r, height: 2 * r, rx: 3, ...paint })
      : kind === 'Agreement' ? svg('path', { d: `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`, ...paint })
      : kind === 'Mechanism' ? svg('path', { d: `M${x - r} ${y}L${x - r / 2} ${y - r}H${x + r / 2}L${x + r} ${y}L${x + r / 2} ${y + r}H${x - r / 2}Z`, ...paint })
      : svg('circle', { cx: x, cy: y, r, ...paint });
    return svg('g', {}, shape, svg('text', { x, y: y + r + 13, 'text-anchor': 'middle', 'font-size': kind === 'State' ? 14 : 11, fill: node.style('color') }, node.data('label')));
  });
  const root = svg('svg', { viewBox: `${x1 - 20} ${y1 - 20} ${w + 40} ${h + 40}`, width: w + 40, height: h + 40, 'font-family': 'system-ui, sans-serif' },
    svg('rect', { x: x1 - 20, y: y1 - 20, width: w + 40, height: h + 40, fill: colour('--paper') }), edges, nodes);
  return new XMLSerializer().serializeToString(root);
}
