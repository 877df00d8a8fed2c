import { full } from '../../../test/samples';
import { differences } from './compare';

test('both sides of each part that differs, and nothing else', () => {
  const theirs = { ...full(), remarks: '另一台', matters: [1, 6], problems: [] };
  expect(differences(full(), theirs)).toEqual([
    { what: 'remarks', mine: '随行一人', theirs: '另一台' },
    { what: 'matters', mine: '3、6', theirs: '1、6' },
    { what: 'problems', mine: '北门消防通道堆放杂物', theirs: '' },
  ]);
  expect(differences(full(), full())).toEqual([]);
});
