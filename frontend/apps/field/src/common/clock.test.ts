import { timeInShanghai, todayInShanghai } from './clock';

test('the day changes at midnight in China, wherever the phone thinks it is', () => {
  const lateInLondon = new Date('2026-11-21T16:05:00Z');
  expect(todayInShanghai(lateInLondon)).toBe('2026-11-22');
  expect(timeInShanghai(lateInLondon)).toBe('00:05');
});
