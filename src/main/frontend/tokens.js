const AT_THE_CORNER = { top: -10, right: 10 };

/** Marks where the file is and what lies behind it, by shape as well as by colour; answers the marked elements. */
export function mark(viewer, tokens, done) {
  const counts = countOf(tokens);
  const here = elements(viewer, [...counts.keys()]);
  elements(viewer, done)
    .filter((element) => !counts.has(element.id))
    .forEach((element) => show(viewer, element, 'done', '✓'));
  here.forEach((element) => show(viewer, element, 'token', counts.get(element.id) > 1 ? counts.get(element.id) : ''));
  return here.filter((element) => !isFrame(element));
}

function countOf(ids) {
  const counts = new Map();
  ids.forEach((id) => counts.set(id, (counts.get(id) || 0) + 1));
  return counts;
}

function elements(viewer, ids) {
  const registry = viewer.get('elementRegistry');
  return ids.map((id) => registry.get(id)).filter(Boolean);
}

// An open sub-process is only the frame around the step that holds the token.
function isFrame(element) {
  return element.businessObject.$type === 'bpmn:SubProcess';
}

function show(viewer, element, kind, text) {
  viewer.get('canvas').addMarker(element, isFrame(element) ? `${kind}-frame` : kind);
  if (!isFrame(element) && !element.waypoints) {
    viewer.get('overlays').add(element, { position: AT_THE_CORNER, html: badge(kind, text) });
  }
}

function badge(kind, text) {
  const circle = document.createElement('span');
  circle.className = `diagram-badge diagram-badge-${kind}`;
  circle.textContent = text;
  return circle;
}
