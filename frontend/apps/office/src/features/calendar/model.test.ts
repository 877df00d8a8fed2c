import { describe, expect, it } from 'vitest';
import type { Year } from './api';
import { gaps, periods, weeks } from './model';
import { readNotice } from './notice.words';

const notice = `国务院办公厅关于2026年部分节假日安排的通知
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、元旦：2025年12月31日（周三）放假1天，不调休。`;

const view: Year = {
  year: 2026,
  known: true,
  sources: [],
  days: [
    { day: '2026-01-01', kind: 'HOLIDAY', name: '元旦' },
    { day: '2026-01-02', kind: 'HOLIDAY', name: '元旦' },
    { day: '2026-01-04', kind: 'WORKDAY', name: '调休上班' },
    { day: '2026-04-06', kind: 'HOLIDAY', name: '清明节' },
    { day: '2026-09-10', kind: 'CLOSURE', name: '台风停工' },
  ],
  terms: [
    {
      year: 2025,
      regionId: 7,
      regionName: '天桥区',
      edition: 1,
      source: '校历',
      publishedOn: '2025-06-01',
      terms: {
        firstFrom: '2025-09-01',
        firstUntil: '2026-01-30',
        secondFrom: '2026-03-02',
        secondUntil: '2026-07-10',
      },
    },
  ],
  vacations: [
    { kind: 'WINTER', year: 2025, from: '2026-01-31', until: '2026-03-01', provisional: false },
    { kind: 'SUMMER', year: 2025, from: '2026-07-11', until: '2026-08-31', provisional: true },
  ],
  closures: [
    closed('OFFICES', '台风停工', '2026-09-10', '2026-09-10'),
    closed('SCHOOLS', '台风停课', '2026-09-10', '2026-09-11'),
    { ...closed('SCHOOLS', '误报', '2026-09-14', '2026-09-14'), withdrawnOn: '2026-09-13' },
  ],
};

function closed(kind: 'SCHOOLS' | 'OFFICES', name: string, first: string, last: string) {
  return {
    id: name,
    version: 0,
    regionId: 7,
    regionName: '天桥区',
    declaredOn: '2026-09-09',
    closure: { kind, name, first, last, reason: '台风橙色预警' },
  };
}

const cellOf = (month: number, day: string) =>
  weeks(view, month)
    .flatMap(({ cells }) => cells)
    .find((cell) => cell?.day === day);

describe('the calendar of a year', () => {
  it('reads a notice in the words of the State Council', () => {
    expect(readNotice(notice, 2026)).toEqual({
      holidays: [
        { name: '元旦', first: '2026-01-01', last: '2026-01-03' },
        { name: '春节', first: '2026-02-15', last: '2026-02-23' },
        { name: '清明节', first: '2026-04-04', last: '2026-04-06' },
        { name: '元旦', first: '2025-12-31', last: '2025-12-31' },
      ],
      workdays: ['2026-01-04', '2026-02-14', '2026-02-28'],
    });
  });

  it('finds nothing in other text, and a period that crosses a month ends in the next', () => {
    expect(readNotice('请各单位做好安排。', 2027)).toEqual({ holidays: [], workdays: [] });
    expect(readNotice('一、春节:1月28日至2月4日放假。', 2025).holidays[0]?.last).toBe('2025-02-04');
  });

  it('lays a month out from Monday to Sunday', () => {
    const january = weeks(view, 1);
    expect(january[0]?.cells.slice(0, 3)).toEqual([undefined, undefined, undefined]);
    expect(january[0]?.cells.map((cell) => cell?.kind).slice(3)).toEqual([
      'holiday',
      'holiday',
      'weekend',
      'workday',
    ]);
    expect(january.flatMap(({ cells }) => cells).filter(Boolean)).toHaveLength(31);
  });

  it('joins days of one holiday', () => {
    expect(periods(view)).toEqual([
      { name: '元旦', first: '2026-01-01', last: '2026-01-02' },
      { name: '清明节', first: '2026-04-06', last: '2026-04-06' },
    ]);
  });

  it('says of a day everything that is to be said', () => {
    expect(cellOf(1, '2026-01-04')).toMatchObject({ kind: 'workday', marks: ['on'] });
    expect(cellOf(1, '2026-01-30')).toMatchObject({ marks: ['ends'], vacation: undefined });
    expect(cellOf(1, '2026-01-31')).toMatchObject({ kind: 'weekend', vacation: 'WINTER' });
    expect(cellOf(3, '2026-03-01')?.vacation).toBe('WINTER');
    expect(cellOf(3, '2026-03-02')).toMatchObject({ marks: ['begins'], vacation: undefined });
    expect(cellOf(9, '2026-09-10')).toMatchObject({
      kind: 'closure',
      marks: ['closed'],
      names: ['台风停工', '台风停课'],
    });
    expect(cellOf(9, '2026-09-11')).toMatchObject({ kind: 'work', marks: ['noSchool'], names: ['台风停课'] });
    expect(cellOf(9, '2026-09-14')).toMatchObject({ kind: 'work', marks: [], names: [] });
  });

  it('names the vacations that follow from what is typed, and none from what is not', () => {
    expect(gaps({ firstUntil: '2027-01-22', secondFrom: '2027-02-22', secondUntil: '2027-07-09' })).toEqual({
      winter: ['2027-01-23', '2027-02-21'],
      summerFrom: '2027-07-10',
    });
    expect(gaps({ firstUntil: '2027-01-22', secondFrom: '2027-01-23' })).toEqual({});
    expect(gaps({})).toEqual({});
  });

  it('reads rows of a spreadsheet, a line for a period or for each day', () => {
    const expected = {
      holidays: [
        { name: '元旦', first: '2027-01-01', last: '2027-01-03' },
        { name: '春节', first: '2027-02-05', last: '2027-02-06' },
      ],
      workdays: ['2027-01-10'],
    };
    const copied =
      '名称\t开始\t结束\n元旦\t2027/1/1\t2027/1/3\n调休上班\t2027年1月10日\t\n春节\t2月5日\t2月6日';
    expect(readNotice(copied, 2027)).toEqual(expected);
    const csv =
      '日期,类型,名称\r\n2027-01-01,放假,元旦\r\n2027-01-02,放假,元旦\r\n2027-01-03,放假,元旦\r\n' +
      '2027-01-10,上班,元旦\r\n2027-02-05,放假,春节\r\n2027-02-06,放假,"春节"';
    expect(readNotice(csv, 2027)).toEqual(expected);
  });

  it('reads days as a workbook stores them', () => {
    expect(readNotice('元旦\t46388\t46390\n补班\t46393', 2027)).toEqual({
      holidays: [{ name: '元旦', first: '2027-01-01', last: '2027-01-03' }],
      workdays: ['2027-01-06'],
    });
  });
});
