import type { Edition, Item, Matter } from './answers';

export type Change = 'same' | 'added' | 'removed' | 'changed' | 'moved';

export interface ItemDifference {
  id: string;
  change: Change;
  before?: Item;
  after?: Item;
}

export interface MatterDifference {
  id: string;
  change: Change;
  before?: Matter;
  after?: Matter;
  items: ItemDifference[];
}

const itemPrint = (item: Item) =>
  JSON.stringify([
    item.text,
    item.hint ?? '',
    item.answer,
    item.options,
    item.unit ?? '',
    item.evidence ? [item.evidence.evidence, item.evidence.occasion, item.evidence.reason] : '',
    item.phrases,
    item.critical,
  ]);

/** Where the things that stayed stand among themselves: a thing moved only if its neighbours did not make it move. */
function places(ids: string[], also: Set<string>): Map<string, number> {
  return new Map(ids.filter((id) => also.has(id)).map((id, place) => [id, place]));
}

function pair<T extends { id: string }>(before: T[], after: T[]) {
  const was = new Map(before.map((one) => [one.id, one]));
  const is = new Map(after.map((one) => [one.id, one]));
  const wasAt = places([...was.keys()], new Set(is.keys()));
  const isAt = places([...is.keys()], new Set(was.keys()));
  const gone = before
    .filter((one) => !is.has(one.id))
    .map((one) => ({ before: one, after: undefined, moved: false }));
  const here = after.map((one) => ({
    before: was.get(one.id),
    after: one,
    moved: was.has(one.id) && wasAt.get(one.id) !== isAt.get(one.id),
  }));
  return [...here, ...gone];
}

const changeOf = (before: unknown, after: unknown, differs: boolean, moved: boolean): Change => {
  if (!before) return 'added';
  if (!after) return 'removed';
  if (differs) return 'changed';
  return moved ? 'moved' : 'same';
};

/** Matter by matter and question by question, in the order of the later edition; what was removed comes last. */
export function compare(before: Edition, after: Edition): MatterDifference[] {
  return pair(before.matters, after.matters).map((matter) => {
    const items = pair(matter.before?.items ?? [], matter.after?.items ?? []).map((item) => {
      const differs = item.before && item.after ? itemPrint(item.before) !== itemPrint(item.after) : false;
      return {
        id: (item.after ?? item.before)?.id ?? '',
        change: changeOf(item.before, item.after, differs, item.moved),
        before: item.before,
        after: item.after,
      };
    });
    const differs =
      matter.before?.title !== matter.after?.title ||
      matter.before?.item !== matter.after?.item ||
      items.some((item) => item.change !== 'same');
    return {
      id: (matter.after ?? matter.before)?.id ?? '',
      change: changeOf(matter.before, matter.after, differs, matter.moved),
      before: matter.before,
      after: matter.after,
      items,
    };
  });
}

export const isSame = (differences: MatterDifference[]): boolean =>
  differences.every((one) => one.change === 'same');
