// Which view an address leads to. Links within the page change the address; back and forward work.

const routes = [];
let leave = () => {};
let shown = '';

/** Shows what a view makes of an address that a pattern fits; the view gets its groups. */
export const route = (pattern, view) => routes.push([pattern, view]);

/** Goes to an address as a link does. */
export function go(address) {
  history.pushState(null, '', address);
  open();
}

/** Changes the address's parameters in place, for a filter is no step to go back by. */
export function remember(parameters) {
  const kept = new URLSearchParams([...parameters].filter(([, value]) => value));
  history.replaceState(null, '', location.pathname + (kept.size ? `?${kept}` : '') + location.hash);
  shown = location.pathname + location.search;
}

/** Runs when the view is left. */
export const onLeave = action => (leave = action);

export function open() {
  leave();
  leave = () => {};
  shown = location.pathname + location.search;
  for (const [pattern, view] of routes) {
    const match = pattern.exec(location.pathname);
    if (match) {
      view(...match.slice(1));
      return;
    }
  }
}

export function start() {
  addEventListener('popstate', () => {
    // A change of the place within a view is the view's own affair.
    if (location.pathname + location.search !== shown) open();
  });
  document.addEventListener('click', event => {
    const anchor = event.target.closest?.('a[href]');
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!anchor || !plain || event.defaultPrevented || anchor.target || anchor.hasAttribute('download')) return;
    const address = new URL(anchor.href, location.href);
    if (address.origin !== location.origin) return;
    if (address.pathname === location.pathname && address.search === location.search && address.hash) return;
    if (!routes.some(([pattern]) => pattern.test(address.pathname))) return;
    event.preventDefault();
    go(address.href);
    scrollTo(0, 0);
  });
  open();
}
