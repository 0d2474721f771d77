// Shows the built viewer in a real browser, under the content security policy of the site.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const chromium = process.env.CHROMIUM || '/usr/bin/chromium';
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'";
const watch = `const faults = [];
  const note = (fault) => document.documentElement.setAttribute('data-faults', (faults.push(fault), faults.join('; ')));
  document.addEventListener('securitypolicyviolation', (e) => note(e.violatedDirective + ' ' + e.sourceFile + ' ' + e.sample));
  addEventListener('error', (e) => note(e.message)); addEventListener('unhandledrejection', (e) => note(e.reason));`;

let site;
before(() => new Promise((ready) => (site = createServer(serve).listen(0, '127.0.0.1', ready))));
after(() => site.close());

test('a diagram is drawn with its tokens, within the policy of the site', async () => {
  const page = await open('bpmn=draft-submission&tokens=issue-draft&done=check-draft,assign-symbol');
  assert.doesNotMatch(page, /data-faults/);
  assert.match(page, /class="diagram diagram-drawn"/);
  assert.match(page, /data-element-id="issue-draft"[^>]*/);
  assert.equal(page.match(/diagram-badge-token/g)?.length, 1);
  assert.equal(page.match(/diagram-badge-done/g)?.length, 2);
});

test('the picture takes the keyboard and says what it shows and where the token is', async () => {
  const page = await open('bpmn=draft-submission&tokens=issue-draft');
  const [, step] = (await readFile(join(root, 'bpmn/draft-submission.bpmn'), 'utf8')).match(/id="issue-draft" name="([^"]+)"/);
  assert.match(page, /tabindex="0" role="group" aria-label="Where the file is"/);
  assert.ok(page.includes(`aria-label="Where the file is · ${step}"`));
});

test('the mark that the licence asks for is there', async () => {
  assert.match(await open('bpmn=reminder-ladder'), /class="bjs-powered-by"/);
});

test('two tokens at one step count two', async () => {
  const page = await open('bpmn=consideration&tokens=before-action,issue-revision,issue-revision');
  assert.match(page, /<span class="diagram-badge diagram-badge-token">2<\/span>/);
  assert.equal(page.match(/diagram-badge-token/g).length, 1);
});

test('an id that the diagram does not have is passed over', async () => {
  assert.match(await open('bpmn=reminder-ladder&tokens=nowhere'), /diagram-drawn/);
});

for (const missing of ['nothing-here', 'not-a-diagram']) {
  test(`where there is ${missing} the page says so`, async () => {
    const page = await open(`bpmn=${missing}`);
    assert.match(page, /<p class="diagram-error" role="status">It cannot be shown<\/p>/);
    assert.doesNotMatch(page, /bjs-container/);
  });
}

async function open(query) {
  const profile = await mkdtemp(join(tmpdir(), 'viewer-'));
  const { stdout } = await promisify(execFile)(chromium, [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', `--user-data-dir=${profile}`, '--virtual-time-budget=4000',
    '--window-size=1200,800', '--dump-dom', `http://127.0.0.1:${site.address().port}/?${query}`,
  ]);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  return stdout;
}

async function serve(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  response.setHeader('Content-Security-Policy', policy);
  try {
    const [type, body] = await content(pathname, searchParams);
    response.setHeader('Content-Type', type).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

async function content(path, query) {
  if (path === '/') {
    return ['text/html; charset=utf-8', html(query)];
  }
  if (path === '/watch.js') {
    return ['text/javascript', watch];
  }
  if (path === '/diagrams/not-a-diagram.bpmn') {
    return ['text/html', '<html><body>Sign in</body></html>'];
  }
  const types = { bpmn: 'application/xml', css: 'text/css', js: 'text/javascript' };
  const file = path.replace('/assets/', 'target/classes/static/assets/').replace('/diagrams/', 'bpmn/');
  return [types[path.split('.').pop()], await readFile(join(root, file))];
}

function html(query) {
  const of = (name) => query.get(name) ?? '';
  return `<!doctype html><html lang="en" dir="${of('dir') || 'ltr'}"><meta charset="utf-8"><title>A file</title>
    <meta name="viewport" content="width=device-width"><script src="/watch.js"></script>
    <link rel="stylesheet" href="/assets/diagram.css"><script src="/assets/diagram.js" defer></script>
    <figure class="diagram" data-bpmn="/diagrams/${of('bpmn')}.bpmn" data-tokens="${of('tokens')}" data-done="${of('done')}"
      data-label="Where the file is" data-error="It cannot be shown"></figure><p>After the picture</p></html>`;
}
