import type { Item } from '@shared/checklist/answers';
import { answeredBy, lines, moved, newItem, newMatter, replaced, unfinished, without } from './model';

test('one thing changes its place, the others keep their order', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 5, 0)).toEqual(['a', 'b']);
});

test('things are changed and removed by their ids', () => {
  const list = [
    { id: '1', n: 1 },
    { id: '2', n: 2 },
  ];
  expect(replaced(list, { id: '2', n: 3 })).toEqual([list[0], { id: '2', n: 3 }]);
  expect(without(list, '1')).toEqual([list[1]]);
});

test('blank lines are no entries', () => {
  expect(lines(' 通道堵塞 \n\n器材过期\n')).toEqual(['通道堵塞', '器材过期']);
});

test('another kind of answer keeps what it can use', () => {
  const item: Item = {
    ...newItem(),
    critical: true,
    evidence: { evidence: 'NOTE', occasion: 'NO', reason: '写明' },
  };
  expect(answeredBy(item, 'NUMBER')).toMatchObject({
    critical: false,
    options: [],
    evidence: { occasion: 'ALWAYS', reason: '写明' },
  });
  expect(answeredBy({ ...item, options: ['a'] }, 'YES_NO')).toMatchObject({ options: [], critical: true });
});

test('what is missing is named by its place', () => {
  const whole = { ...newItem(), text: '消防通道畅通' };
  const silent: Item = { ...whole, id: 's', evidence: { evidence: 'PHOTO', occasion: 'NO', reason: ' ' } };
  const choice: Item = { ...whole, id: 'c', answer: 'CHOICE', options: ['自营'] };
  const matter = { ...newMatter(), title: '安全', items: [whole, silent, choice] };
  const empty = { ...newMatter(), id: 'm', title: ' ', items: [] };
  expect(unfinished([matter, empty])).toEqual([
    { matter: 1, item: 2, id: 's' },
    { matter: 1, item: 3, id: 'c' },
    { matter: 2, id: 'm' },
  ]);
  expect(unfinished([{ ...matter, items: [whole] }])).toEqual([]);
});
