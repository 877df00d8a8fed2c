import { addDays } from '@shared/format';
import type { Notice } from './api';
import { iso } from './model';

type Found = Pick<Notice, 'holidays' | 'workdays'>;

const heading = /[一二三四五六七八九十]+、\s*([^：:，。\n]{1,20})[：:]/g;
const date = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/;
const span = new RegExp(`${date.source}(?:至(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日)?放假`);

/** As people and spreadsheets write a day in a cell: 2027-1-1, 2027/1/1, 2027.1.1, 2027年1月1日 or 1月1日. */
const cellDay = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?$/;

/** A day as a workbook stores it: counted from the last day of 1899. */
const serial = /^\d{5}$/;
const worked = /上班|补班|调休|工作日/;

/** Reads the wording of a notice or a table; what it does not find, the reader of the form fills in. */
export function readNotice(text: string, year: number): Found {
  const table = readTable(text, year);
  return table.holidays.length + table.workdays.length > 0 ? table : readWording(text, year);
}

/** The words that the State Council uses. */
function readWording(text: string, year: number): Found {
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

/** Rows of a spreadsheet, copied or as CSV: a name, one day or a first and a last, and whether it is worked. */
function readTable(text: string, year: number): Found {
  const holidays: Notice['holidays'] = [];
  const workdays: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const cells = line.split(/[\t,;]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    const days = cells.flatMap((cell) => dayOf(cell, year) ?? []);
    const words = cells.filter((cell) => cell && !dayOf(cell, year));
    const [first, last = first] = days;
    if (cells.length < 2 || !first || !last) continue;
    if (words.some((word) => worked.test(word))) {
      workdays.push(...new Set(days));
    } else {
      append(holidays, { name: words.find((word) => word !== '放假') ?? '', first, last });
    }
  }
  return { holidays, workdays };
}

function dayOf(cell: string, year: number): string | undefined {
  if (serial.test(cell)) return addDays('1899-12-30', Number(cell));
  const found = cell.match(cellDay);
  return found ? iso(Number(found[1] ?? year), Number(found[2]), Number(found[3])) : undefined;
}

/** A table may have a row for every day. */
function append(holidays: Notice['holidays'], row: Notice['holidays'][number]) {
  const before = holidays.at(-1);
  if (before && before.name === row.name && addDays(before.last, 1) === row.first) before.last = row.last;
  else holidays.push(row);
}
