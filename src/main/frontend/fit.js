const MARGIN = 16;
const SMALLEST = 0.75; // below this, names are too small to read: the picture is then wider than its place and scrolls

/** Keeps the whole picture in its place as long as it can be read, and otherwise brings the tokens into view. */
export function fit(viewer, place, tokens) {
  const canvas = viewer.get('canvas');
  const paper = canvas.getContainer();
  const scroller = paper.closest('.bjs-container');
  const picture = extent(canvas);
  let width;
  const lay = () => {
    if (width === place.clientWidth || !place.clientWidth) {
      return;
    }
    width = place.clientWidth;
    const scale = Math.min(1, Math.max(SMALLEST, width / picture.width));
    paper.style.width = `${Math.max(width, picture.width * scale)}px`;
    paper.style.height = `${picture.height * scale}px`;
    canvas.resized();
    canvas.viewbox(centred(picture, paper.clientWidth / scale));
    scroller.scrollLeft = middle(tokens, picture) * scale - width / 2;
  };
  // Laying changes the height of the place, which must wait until the observer is done.
  new ResizeObserver(() => requestAnimationFrame(lay)).observe(place);
  lay();
}

function extent(canvas) {
  const { x, y, width, height } = canvas.viewbox().inner;
  return { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}

function centred(picture, width) {
  return { ...picture, x: picture.x - (width - picture.width) / 2, width };
}

function middle(tokens, picture) {
  if (tokens.length === 0) {
    return 0;
  }
  const left = Math.min(...tokens.map((token) => token.x));
  const right = Math.max(...tokens.map((token) => token.x + token.width));
  return (left + right) / 2 - picture.x;
}
