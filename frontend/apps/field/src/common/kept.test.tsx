import { act, renderHook } from '@testing-library/react';
import { useKept } from './kept';

const begin = () => ({ teacher: '', stars: 3 });

beforeEach(() => localStorage.clear());

test('what was typed is there again after the page was left, until it was sent', () => {
  const first = renderHook(() => useKept('lesson', begin));
  act(() => first.result.current.change({ teacher: '王老师' }));
  first.unmount();
  const again = renderHook(() => useKept('lesson', begin));
  expect(again.result.current.value).toEqual({ teacher: '王老师', stars: 3 });
  act(() => again.result.current.forget());
  expect(renderHook(() => useKept('lesson', begin)).result.current.value).toEqual(begin());
});

test('what cannot be read is begun anew', () => {
  localStorage.setItem('lesson', '{');
  expect(renderHook(() => useKept('lesson', begin)).result.current.value).toEqual(begin());
});
