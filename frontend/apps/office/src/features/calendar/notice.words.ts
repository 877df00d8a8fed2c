import type { Notice } from './api';
import { iso } from './model';

const heading = /[一二三四五六七八九十]+、\s*([^：:，。\n]{1,20})[：:]/g;
const date = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/;
const span = new RegExp(`${date.source}(?:至(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日)?放假`);

/** Reads the wording that the State Council uses; what it does not find, the reader of the form fills in. */
export function readNotice(text: string, year: number): Pick<Notice, 'holidays' | 'workdays'> {
  const plain = text.replace(/（[^）]*）|\([^)]*\)|\s/g, '');
  const parts = [...plain.matchAll(heading)];
  const holidays: Notice['holidays'] = [];
  const workdays: string[] = [];
  parts.forEach((part, n) => {
    const begin = (part.index ?? 0) + part[0].length;
    const body = plain.slice(begin, parts[n + 1]?.index);
    const found = body.match(span);
    if (!found) return;
    const [, y1, m1, d1, y2, m2, d2] = found;
    const from = Number(y1 ?? year);
    const first = iso(from, Number(m1), Number(d1));
    const last = d2 ? iso(Number(y2 ?? year), Number(m2 ?? m1), Number(d2)) : first;
    holidays.push({ name: part[1] ?? '', first, last });
    for (const sentence of body.slice((found.index ?? 0) + found[0].length).split('。')) {
      if (!sentence.includes('上班')) continue;
      for (const [, y, m, d] of sentence.matchAll(new RegExp(date, 'g'))) {
        workdays.push(iso(Number(y ?? year), Number(m), Number(d)));
      }
    }
  });
  return { holidays, workdays };
}
