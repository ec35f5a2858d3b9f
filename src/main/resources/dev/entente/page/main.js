// The page: its banner, and which address shows what.
import { h, note, show } from './dom.js';
import { route, start } from './router.js';
import { searchBox } from './parts/search-box.js';

let turn = 0;
const content = document.getElementById('content');

show(
  document.getElementById('banner'),
  h('a', { href: '/', class: 'wordmark' }, 'Entente'),
  searchBox('banner-search'),
  h(
    'nav',
    { 'aria-label': 'Views' },
    [['/network', 'Network'], ['/question', 'Questions'], ['/sparql', 'SPARQL'], ['/try', 'Try it']].map(([href, text]) =>
      h('a', { href }, text))),
);

/** Fetches a view when it is first wanted, and puts what it makes into the page. */
function view(name, title) {
  return async (...groups) => {
    const mine = ++turn;
    // A view that is left before it is made must not take the place of the next.
    const put = (...made) => mine === turn && show(content, ...made);
    document.title = title ? `${title} – Entente` : 'Entente';
    document.documentElement.dataset.view = name;
    for (const anchor of document.querySelectorAll('#banner nav a')) {
      const here = location.pathname.startsWith(anchor.getAttribute('href'));
      anchor.toggleAttribute('aria-current', here);
      if (here) anchor.setAttribute('aria-current', 'page');
    }
    try {
      const { default: make } = await import(`./views/${name}.js`);
      put(await make(...groups));
    } catch (error) {
      put(h('h1', {}, 'That did not work'), note(error.message, 'error'));
    }
  };
}

route(/^\/$/, view('start'));
route(/^\/search$/, view('search', 'Search'));
route(/^\/question(?:\/([a-z-]+))?\/?$/, view('question', 'Questions'));
route(/^\/network$/, view('network', 'Network'));
route(/^\/sparql$/, view('sparql', 'SPARQL'));
route(/^\/try$/, view('try', 'Try it'));
route(/^\/id\/document\/(\w+)$/, view('document'));
route(/^\/id\/relation\/([\w-]+)$/, view('pair'));
route(/^\/id\/mention\/(.+)$/, view('mention'));
route(/^\/id\/event\/(.+)$/, view('event'));
route(/^\/id\/(.+)$/, view('thing'));
start();
