import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

// Words for people live in the word files, so that no screen stays Chinese when the reader chose English.
const root = join(import.meta.dirname, '../..');
const allowed = /(words[./\\]|\.test\.tsx?$|[\\/]test(ing)?[\\/]|routeTree\.gen\.ts$|api\.d\.ts$)/;
const comment = /\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm;
const found = [];

function walk(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name === 'node_modules' || name === 'dist') continue;
    if (statSync(path).isDirectory()) walk(path);
    else if (/\.tsx?$/.test(name) && !allowed.test(path)) read(path);
  }
}

function read(path) {
  const lines = readFileSync(path, 'utf8')
    .replace(comment, (text) => text.replace(/[^\n]/g, ' '))
    .split('\n');
  lines.forEach((line, index) => {
    if (/\p{Script=Han}/u.test(line)) found.push(`${relative(root, path)}:${index + 1}: ${line.trim()}`);
  });
}

for (const folder of ['apps', 'packages']) walk(join(root, folder));
if (found.length > 0) {
  console.error(`Chinese literals outside the word files:\n${found.join('\n')}`);
  process.exit(1);
}
console.log('words: no stray literals');
