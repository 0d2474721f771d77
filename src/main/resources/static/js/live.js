// Says on an open page that it is out of date. Touches nothing else on it: what somebody is typing stays.
//   data-live      the address to listen to
//   data-from      the place from which to listen; empty: from now on
//   data-sequence  the number of the last event that the page shows, 0 where it shows many files
//   data-changed, data-behind, data-show, data-beside   the words
const WAIT_AFTER_REFUSAL = 60_000;

const place = document.querySelector('[data-live]');
let from = place?.dataset.from || '';
let told = '';
let typed = false;
let source;
let waiting;

// A stream keeps one of the browser's few connections to a site: only a page that is seen has one.
function listen() {
  clearTimeout(waiting);
  if (document.hidden || source) {
    return;
  }
  const address = new URL(place.dataset.live, location.href);
  if (from) {
    address.searchParams.set('from', from);
  }
  source = new EventSource(address);
  source.addEventListener('place', (event) => hear(event, ''));
  source.addEventListener('reload', (event) => hear(event, place.dataset.behind));
  source.addEventListener('change', (event) => {
    const { sequence, at } = JSON.parse(event.data);
    const shown = Number(place.dataset.sequence);
    hear(event, shown && sequence <= shown ? '' : place.dataset.changed.replace('{0}', at));
  });
  // By itself a browser comes back after a broken line, not after an answer that it did not like.
  source.addEventListener('error', () => {
    if (source?.readyState === EventSource.CLOSED) {
      leave();
      waiting = setTimeout(listen, WAIT_AFTER_REFUSAL);
    }
  });
}

function leave() {
  clearTimeout(waiting);
  source?.close();
  source = undefined;
}

function hear(event, words) {
  from = event.lastEventId || from;
  if (words) {
    told = words;
    show();
  }
}

function show() {
  const sentence = document.createElement('span');
  sentence.textContent = told;
  const link = document.createElement('a');
  link.href = location.pathname + location.search;
  link.textContent = typed ? place.dataset.beside : place.dataset.show;
  if (typed) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
  place.replaceChildren(sentence, ' ', link);
}

if (place && 'EventSource' in window) {
  document.addEventListener('input', () => {
    if (!typed) {
      typed = true;
      if (told) {
        show();
      }
    }
  });
  document.addEventListener('visibilitychange', () => (document.hidden ? leave() : listen()));
  addEventListener('pagehide', leave);
  addEventListener('pageshow', listen);
  listen();
}
