import { zh as first } from './words';
import { en } from './words.en';
import { pages } from './words.pages';

const zh = { ...first, ...pages };

function keys(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keys(value, `${path}${key}.`),
  );
}

function texts(words: object): Map<string, string> {
  return new Map(keys(words).map((key) => [key, String(key.split('.').reduce<unknown>(step, words))]));
}
const step = (words: unknown, key: string) => (words as Record<string, unknown>)[key];

const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

test('both languages have the same keys', () => {
  expect(keys(en).sort()).toEqual(keys(zh).sort());
});

test('both languages fill in the same values', () => {
  const english = texts(en);
  const differing = [...texts(zh)].filter(
    ([key, text]) => blanks(text).join() !== blanks(english.get(key) ?? '').join(),
  );
  expect(differing).toEqual([]);
});

test('no English text was left in Chinese', () => {
  const columns = /^(schoolImport\.columnsOf\.\w+|shared\.languageZh)$/;
  const chinese = [...texts(en)].filter(([key, text]) => !columns.test(key) && /\p{Script=Han}/u.test(text));
  expect(chinese).toEqual([]);
});
