import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The screens of people and responsibility, as the specification numbers them. */
const screens = ['O3', 'O4', 'O5', 'O6', 'O17', 'O21', 'O22', 'O25', 'O28', 'O30', 'P1'];

test('who reads of a screen finds the test that shows it', () => {
  const root = join(import.meta.dirname, '../apps');
  const titles = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name) && !name.includes('node_modules'))
    .flatMap((name) => [...readFileSync(join(root, name), 'utf8').matchAll(/\b(?:test|it)\('([^']*)'/g)])
    .map(([, title]) => title ?? '');
  const unseen = screens.filter((screen) => !titles.some((title) => title.split(' ').includes(screen)));
  expect(unseen).toEqual([]);
});
