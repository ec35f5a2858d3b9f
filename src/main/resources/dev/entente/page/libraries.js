// Where the libraries are, fetched when a view first needs them. The build fills in their versions.
const loaded = new Map();

function once(name, load) {
  if (!loaded.has(name)) loaded.set(name, load());
  return loaded.get(name);
}

export const d3 = () =>
  once('d3', () => import('/webjars/d3/${d3.version}/dist/d3.min.js').then(() => globalThis.d3));

export const cytoscape = () =>
  once('cytoscape', () =>
    import('/webjars/cytoscape/${cytoscape.version}/dist/cytoscape.esm.min.mjs').then(module => module.default));

export const Yasqe = () =>
  once('yasqe', () => {
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = '/webjars/zazuko__yasqe/${yasqe.version}/build/yasqe.min.css';
    document.head.prepend(style);
    return import('/webjars/zazuko__yasqe/${yasqe.version}/build/yasqe.min.js').then(() => globalThis.Yasqe);
  });
