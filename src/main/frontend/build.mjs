// Bundles the diagram viewer for the pages, with the licences of what is in the bundle beside it.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const assets = join(here, '../../../target/classes/static/assets');

const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: ['diagram.js', 'diagram.css'],
  outdir: assets,
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['chrome109', 'firefox115', 'safari16'],
  metafile: true,
  logLevel: 'warning',
});
writeFileSync(join(assets, 'diagram.licences.txt'), licences(Object.keys(metafile.inputs)));

function licences(inputs) {
  const packages = new Set(inputs.map((input) => input.match(/^node_modules\/((@[^/]+\/)?[^/]+)/)?.[1]).filter(Boolean));
  return [...packages].sort().map(licence).join('\n\n');
}

function licence(name) {
  const folder = join(here, 'node_modules', name);
  const text = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version} (${license})\n\n${text ? readFileSync(join(folder, text), 'utf8').trim() : ''}`.trim();
}
