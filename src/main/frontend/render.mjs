// Draws every diagram as a picture, target/diagrams/<process>.png, to be looked at before it is committed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const diagrams = resolve(here, '../../../bpmn');
const pictures = resolve(here, '../../../target/diagrams');
const viewer = pathToFileURL(join(here, 'node_modules/bpmn-js/dist/bpmn-viewer.production.min.js'));
const chromium = process.env.CHROMIUM || '/usr/bin/chromium';
const margin = 20;

mkdirSync(pictures, { recursive: true });
readdirSync(diagrams)
  .filter((name) => name.endsWith('.bpmn'))
  .forEach((name) => draw(basename(name, '.bpmn'), readFileSync(join(diagrams, name), 'utf8')));

function draw(process, xml) {
  const work = mkdtempSync(join(tmpdir(), 'diagram-'));
  const { width, height } = extent(xml);
  const page = join(work, 'page.html');
  writeFileSync(page, html(xml, width, height));
  execFileSync(chromium, [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--hide-scrollbars',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
    `--user-data-dir=${join(work, 'profile')}`, '--virtual-time-budget=5000',
    `--window-size=${width},${height}`, `--screenshot=${join(pictures, process + '.png')}`, pathToFileURL(page).href,
  ], { stdio: 'ignore' });
  rmSync(work, { recursive: true, force: true });
  console.log(join(pictures, process + '.png'));
}

/** The right and lower ends of what is drawn; diagrams start near the origin. */
function extent(xml) {
  const bounds = [...xml.matchAll(/<dc:Bounds x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/g)];
  const far = (from, size) => Math.max(...bounds.map((found) => Number(found[from]) + Number(found[size])));
  return { width: far(1, 3) + 2 * margin, height: far(2, 4) + 2 * margin };
}

function html(xml, width, height) {
  return `<!doctype html><meta charset="utf-8"><style>body{margin:0}#d{width:${width}px;height:${height}px}
    .bjs-powered-by{display:none}</style><div id="d"></div><script src="${viewer}"></script>
    <script>const viewer = new BpmnJS({ container: '#d' });
    viewer.importXML(${JSON.stringify(xml).replaceAll('<', '\\u003c')})
      .then(() => viewer.get('canvas').viewbox({ x: 0, y: 0, width: ${width}, height: ${height} }));</script>`;
}
