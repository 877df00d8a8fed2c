import { shared as sharedEn } from '@shared/words/en';
import { shared } from '@shared/words/zh';
import { switchLanguage, tell } from './words';
import { field as fieldEn } from './words/en';
import { visit as visitEn } from './words/en.visit';
import { field } from './words/zh';
import { visit } from './words/zh.visit';

function flat(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  );
}
const keys = (words: object) => flat(words).map(([key]) => key);
const holes = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();

test.each([
  ['shared', shared, sharedEn],
  ['field', field, fieldEn],
  ['visit', visit, visitEn],
])('%s: both languages have the same keys and the same holes', (_, zh, english) => {
  expect(keys(english)).toEqual(keys(zh));
  const inEnglish = new Map(flat(english));
  for (const [key, text] of flat(zh)) {
    expect(text.trim(), key).not.toBe('');
    expect(holes(inEnglish.get(key) ?? ''), key).toEqual(holes(text));
  }
});

test('words have their facts filled in, in the language chosen', async () => {
  expect(tell('field', 'rectifications.round', { n: 2 })).toBe('第 2 轮');
  vi.stubGlobal('document', { documentElement: {} });
  await switchLanguage('en');
  expect(tell('field', 'rectifications.round', { n: 2 })).toBe('Round 2');
  await switchLanguage('zh-CN');
  vi.unstubAllGlobals();
});
