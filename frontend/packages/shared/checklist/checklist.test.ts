import type { Answer, Item, Matter } from './answers';
import {
  findingsToDraft,
  gaps,
  give,
  giveWhole,
  isComplete,
  itemsLookedAt,
  mustClose,
  progress,
} from './answers';
import { compare, isSame } from './compare';
import { MOST_TAPS, tapCount } from './taps';

const item = (id: string, more: Partial<Item> = {}): Item => ({
  id,
  text: id,
  answer: 'YES_NO',
  options: [],
  phrases: [],
  critical: false,
  ...more,
});
const matter = (id: string, no: number, ...items: Item[]): Matter => ({ id, item: no, title: id, items });

const photo = { evidence: 'PHOTO', occasion: 'NO', reason: '现场状况是核查的依据' } as const;
const note = { evidence: 'NOTE', occasion: 'NO', reason: '写明时间' } as const;
const edition = {
  matters: [
    matter('safety', 6, item('gate'), item('fire', { evidence: photo, critical: true })),
    matter('food', 7, item('licence', { evidence: note }), item('meals', { answer: 'NUMBER', unit: '人' })),
  ],
};
const [safety, food] = edition.matters as [Matter, Matter];
const no = (itemId: string, more: Partial<Answer> = {}): Answer => ({ itemId, verdict: 'NO', ...more });

describe('answers', () => {
  test('all well is one verdict on the matter, and taken back by the same tap', () => {
    const given = giveWhole([], safety, 'YES');
    expect(given).toEqual([{ itemId: 'safety', verdict: 'YES' }]);
    expect(progress(safety, given)).toEqual({ answered: 2, all: 2, no: 0 });
    expect(giveWhole(given, safety, 'YES')).toEqual([]);
  });

  test('what was found singly stays beside the verdict on the whole', () => {
    const given = giveWhole([no('gate')], safety, 'YES');
    expect(progress(safety, given)).toEqual({ answered: 2, all: 2, no: 1 });
  });

  test('a number is not answered by a verdict on the whole, unless nothing applies', () => {
    expect(progress(food, giveWhole([], food, 'YES')).answered).toBe(1);
    expect(progress(food, giveWhole([], food, 'NOT_APPLICABLE')).answered).toBe(2);
    expect(progress(food, [{ itemId: 'meals', value: '120' }]).answered).toBe(1);
  });

  test('an answer that is emptied is none', () => {
    expect(give([no('gate')], { itemId: 'gate' })).toEqual([]);
    expect(give([no('gate')], no('gate', { note: '无人值守' }))).toEqual([no('gate', { note: '无人值守' })]);
  });

  test('a matter nobody looked at is no gap; one that was begun is to be finished', () => {
    expect(gaps(edition, [])).toEqual([]);
    expect(gaps(edition, [{ itemId: 'gate', verdict: 'YES' }])).toEqual([
      { matterId: 'safety', itemId: 'fire', text: 'fire', kind: 'unanswered' },
    ]);
    expect(isComplete(edition, giveWhole([], safety, 'YES'))).toBe(true);
    expect(isComplete(edition, [])).toBe(false);
  });

  test('a critical no is a problem, and its photo is told of in words', () => {
    const kinds = (answer: Answer) =>
      gaps(edition, giveWhole([answer], safety, 'YES'))
        .filter(mustClose)
        .map((gap) => gap.kind);
    expect(kinds(no('fire'))).toEqual(['problem', 'evidence']);
    expect(kinds(no('fire', { problemId: 'p' }))).toEqual(['evidence']);
    expect(kinds(no('fire', { problemId: 'p', note: '照片已存' }))).toEqual([]);
  });

  test('a note is told by the problem that was written down', () => {
    const of = (answer: Answer) => gaps(edition, [answer]).filter(mustClose);
    expect(of(no('licence'))[0]).toMatchObject({ kind: 'evidence', reason: '写明时间' });
    expect(of(no('licence', { problemId: 'p' }))).toEqual([]);
  });

  test('evidence with every answer is asked for only where there is one', () => {
    const always = { ...note, occasion: 'ALWAYS' as const };
    const list = { matters: [matter('m', 1, item('drill', { evidence: always }))] };
    expect(gaps(list, [{ itemId: 'drill', verdict: 'NOT_APPLICABLE' }])).toEqual([]);
    expect(gaps(list, [{ itemId: 'drill', verdict: 'YES' }])).toHaveLength(1);
  });

  test('the record names the items that were looked at, each once', () => {
    expect(itemsLookedAt(edition, [{ itemId: 'meals', value: '3' }, no('gate')])).toEqual([6, 7]);
    expect(itemsLookedAt(edition, giveWhole([], food, 'NOT_APPLICABLE'))).toEqual([]);
  });

  test('each no that is not written down yet drafts a problem with the words that were said', () => {
    const given = [no('gate', { note: '无人值守' }), no('fire', { problemId: 'p' })];
    expect(findingsToDraft(edition, given)).toEqual([{ itemId: 'gate', item: 6, description: '无人值守' }]);
  });
});

describe('taps', () => {
  test('where all is well a matter is one tap', () => {
    const eight = { matters: Array.from({ length: 8 }, (_, n) => matter(`m${n}`, n + 1, item(`i${n}`))) };
    expect(tapCount(eight).allWell).toEqual({ taps: 8, minutes: 1 });
    expect(tapCount(eight).usual.taps).toBe(20);
    expect(tapCount(eight).usual.taps).toBeLessThanOrEqual(MOST_TAPS);
  });

  test('what cannot be answered as a whole costs its own taps', () => {
    expect(tapCount({ matters: [food] }).allWell.taps).toBe(3);
    expect(tapCount({ matters: [matter('m', 1, item('a', { answer: 'TEXT' }))] }).allWell.taps).toBe(2);
  });

  test('an empty checklist takes nothing', () => {
    expect(tapCount({ matters: [] })).toEqual({
      allWell: { taps: 0, minutes: 0 },
      usual: { taps: 0, minutes: 0 },
    });
  });
});

describe('compare', () => {
  const changes = (before: Matter[], after: Matter[]) =>
    compare({ matters: before }, { matters: after }).map((one) => [
      one.id,
      one.change,
      ...one.items.map((entry) => `${entry.id} ${entry.change}`),
    ]);

  test('an edition is the same as itself', () => {
    expect(isSame(compare(edition, edition))).toBe(true);
  });

  test('what was added, removed and changed is named', () => {
    const after = [matter('safety', 6, item('gate', { critical: true }), item('flood')), matter('new', 1)];
    expect(changes(edition.matters, after)).toEqual([
      ['safety', 'changed', 'gate changed', 'flood added', 'fire removed'],
      ['new', 'added'],
      ['food', 'removed', 'licence removed', 'meals removed'],
    ]);
  });

  test('what changed its place among those that stayed has moved; being pushed along is no move', () => {
    const [gate, fire] = safety.items as [Item, Item];
    expect(changes([safety], [matter('safety', 6, item('first'), gate, fire)])[0]).toEqual([
      'safety',
      'changed',
      'first added',
      'gate same',
      'fire same',
    ]);
    expect(changes([safety], [matter('safety', 6, fire, gate)])[0]).toContain('fire moved');
    expect(changes(edition.matters, [food, safety]).map(([, change]) => change)).toEqual(['moved', 'moved']);
  });

  test('the title of a matter counts too', () => {
    expect(changes([safety], [{ ...safety, title: '安全' }])[0]?.[1]).toBe('changed');
  });
});
