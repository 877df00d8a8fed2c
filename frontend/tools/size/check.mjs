// Holds the compressed size of what a browser loads first, and of any further page, against the budget.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = resolve(import.meta.dirname, '../../dist');
// In kB of gzip: office has a desk and a cable, field a phone in a village, pub any web view at the gate.
const apps = [
  { name: 'office', folder: '.', first: 310, page: 470, css: 20 },
  { name: 'field', folder: 'm', first: 130, page: 165, css: 12 },
  { name: 'pub', folder: 'p', first: 25, page: 30, css: 8 },
];

const closure = (manifest, key, found = new Set()) => {
  if (!found.has(key)) {
    found.add(key);
    for (const next of manifest[key].imports ?? []) {
      closure(manifest, next, found);
    }
  }
  return found;
};

const measure = ({ name, folder, first, page, css }) => {
  const manifest = JSON.parse(readFileSync(resolve(dist, folder, '.vite/manifest.json'), 'utf8'));
  const gzip = (file) => gzipSync(readFileSync(resolve(dist, folder, file)), { level: 9 }).length;
  const files = (keys, of) => [...new Set([...keys].flatMap(of))];
  const weigh = (list) => list.reduce((sum, file) => sum + gzip(file), 0) / 1000;
  const scripts = (keys) =>
    weigh(files(keys, (key) => manifest[key].file).filter((file) => file.endsWith('.js')));
  const keys = Object.keys(manifest);
  const entry = closure(
    manifest,
    keys.find((key) => manifest[key].isEntry),
  );
  const pages = keys.filter((key) => manifest[key].isDynamicEntry);
  const total = (key) => scripts(new Set([...entry, ...closure(manifest, key)]));
  const widest = pages.reduce((most, key) => (total(key) > total(most) ? key : most), pages[0]);
  return [
    { what: `${name} first load, scripts`, size: scripts(entry), budget: first },
    { what: `${name} widest page, scripts (${manifest[widest].name})`, size: total(widest), budget: page },
    { what: `${name} styles`, size: weigh(files(keys, (key) => manifest[key].css ?? [])), budget: css },
  ];
};

for (const { what, size, budget } of apps.flatMap(measure)) {
  const over = size > budget;
  console.log(`${over ? '✗' : ' '} ${what}: ${size.toFixed(1)} of ${budget} kB`);
  if (over) {
    process.exitCode = 1;
  }
}

// A chunk that the precache list forgets is missed only offline, in the field.
const worker = resolve(dist, 'm/sw.js');
if (existsSync(worker)) {
  const text = readFileSync(worker, 'utf8');
  const manifest = JSON.parse(readFileSync(resolve(dist, 'm/.vite/manifest.json'), 'utf8'));
  for (const file of new Set(Object.values(manifest).map((chunk) => chunk.file))) {
    if (!text.includes(file)) {
      console.log(`✗ field: ${file} is not in the precache list of sw.js`);
      process.exitCode = 1;
    }
  }
}
