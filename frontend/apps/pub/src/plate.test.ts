import { drawOf, scanOf } from './plate';

const at = (path: string) => scanOf(new URL(path, 'https://dudao.example'));

test('the address on a plate names the code and the issue', () => {
  expect(at('/p/s/0123456789abcdef?v=12')).toEqual({ code: '0123456789abcdef', issue: 12 });
  expect(at('/p/s/0123456789abcdef')).toEqual({ code: '0123456789abcdef', issue: undefined });
});

test('a damaged issue says nothing, a damaged code leads nowhere', () => {
  for (const v of ['0', '-1', 'x', '12345', '1.5', '']) {
    expect(at(`/p/s/0123456789abcdef?v=${v}`)?.issue).toBeUndefined();
  }
  for (const path of ['/p/', '/p/s/', '/p/s/short', '/p/s/0123456789ABCDEF', '/p/s/0123456789abcdef/x']) {
    expect(at(path)).toBeUndefined();
  }
});

test('the address on the sheet of a draw names its code', () => {
  const draw = (path: string) => drawOf(new URL(path, 'https://dudao.example'));
  expect(draw('/p/d/0123456789abcdef')).toBe('0123456789abcdef');
  for (const path of ['/p/s/0123456789abcdef', '/p/d/short', '/p/d/0123456789abcdef/x']) {
    expect(draw(path)).toBeUndefined();
  }
});
