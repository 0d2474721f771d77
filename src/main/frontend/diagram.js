// Draws the process of every <figure class="diagram" data-bpmn> and shows where its tokens are.
//   data-bpmn    where the BPMN is, on this site
//   data-tokens  ids of the elements where the file is now, separated by commas; an id given twice counts twice
//   data-done    ids of the elements that lie behind it
//   data-label   what the picture is called for those who do not see it
//   data-error   the sentence to show where the picture cannot be drawn
import { draw } from './draw.js';
import { fit } from './fit.js';
import { mark } from './tokens.js';

async function show(figure) {
  const place = document.createElement('div');
  place.className = 'diagram-place';
  figure.prepend(place);
  try {
    const viewer = await draw(place, await read(figure.dataset.bpmn));
    const tokens = mark(viewer, ids(figure.dataset.tokens), ids(figure.dataset.done));
    fit(viewer, place, tokens);
    name(place, figure.dataset.label, tokens);
    figure.classList.add('diagram-drawn');
  } catch (error) {
    console.error(error);
    place.replaceWith(sorry(figure.dataset.error));
  }
}

async function read(address) {
  const answer = await fetch(address, { headers: { Accept: 'application/xml, text/xml, */*' } });
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  return answer.text();
}

function ids(list = '') {
  return list.split(',').map((id) => id.trim()).filter(Boolean);
}

// The frame takes the keyboard, because it scrolls; the drawing in it is one picture with one name.
function name(place, label = '', tokens) {
  const scroller = place.querySelector('.bjs-container');
  scroller.tabIndex = 0;
  scroller.setAttribute('role', 'group');
  scroller.setAttribute('aria-label', label);
  const drawing = scroller.querySelector('svg[tabindex]');
  drawing.tabIndex = -1;
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', [label, ...tokens.map((token) => token.businessObject.name)].join(' · '));
}

function sorry(sentence = '') {
  const paragraph = document.createElement('p');
  paragraph.className = 'diagram-error';
  paragraph.setAttribute('role', 'status');
  paragraph.textContent = sentence;
  return paragraph;
}

function showAll() {
  document.querySelectorAll('figure.diagram[data-bpmn]').forEach(show);
}

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', showAll);
} else {
  showAll();
}
