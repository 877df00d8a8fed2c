import { ApiError, NetworkError } from './client';
import { plainWords } from './plainWords';
import { shared as en } from './words/en';
import { shared as zh } from './words/zh';

const words = (shared: object, key: string) =>
  key
    .replace('shared:', '')
    .split('.')
    .reduce<unknown>((branch, name) => (branch as Record<string, unknown>)[name], shared);

test.each([401, 403, 404, 413, 414, 429, 431, 500, 502, 503, 504])(
  'an answer %i without a document has words in both languages',
  (status) => {
    const key = plainWords(new ApiError(status, { status }));
    expect(words(zh, key)).toMatch(/[\u4e00-\u9fff]/);
    expect(words(en, key)).toMatch(/^[A-Z]/);
  },
);

test('no answer, a busy server and a defect of our own are told apart', () => {
  const keys = [new NetworkError('network'), new ApiError(503, { status: 503 }), new TypeError('x')].map(
    plainWords,
  );
  expect(new Set(keys).size).toBe(3);
});
