import type { Edition, Item } from './answers';

/** The guard rail of one visit (7.2b): more taps than this and inspectors go back to paper. */
export const MOST_TAPS = 40;
/** What a usual visit finds (7.2b, step 5). */
export const USUAL_PROBLEMS = 2;

const SECONDS_A_TAP = 4;
const SECONDS_A_LINE = 15;

/** Opening the matter, the no, a phrase, the problem with its grade, and done. */
const TAPS_A_PROBLEM = 6;

const needsHand = (item: Item) => item.answer !== 'YES_NO';
const isTyped = (item: Item) => item.answer === 'NUMBER' || item.answer === 'TEXT';

export interface Walk {
  taps: number;
  minutes: number;
}

/** How many taps a checklist takes where all is well, and where the usual number of problems is found. */
export function tapCount({ matters }: Edition): { allWell: Walk; usual: Walk } {
  const items = matters.flatMap((matter) => matter.items);
  // A matter opens by itself only where something in it cannot be answered as a whole.
  const opened = matters.filter((matter) => matter.items.some(needsHand)).length;
  const whole = matters.filter((matter) => matter.items.some((item) => !needsHand(item))).length;
  const taps = whole + opened + items.filter(needsHand).length;
  const typed = items.filter(isTyped).length;
  const problems = items.length === 0 ? 0 : USUAL_PROBLEMS;
  return {
    allWell: walk(taps, typed),
    usual: walk(taps + problems * TAPS_A_PROBLEM, typed + problems),
  };
}

function walk(taps: number, lines: number): Walk {
  const seconds = taps * SECONDS_A_TAP + lines * SECONDS_A_LINE;
  return { taps, minutes: Math.ceil(seconds / 60) };
}
