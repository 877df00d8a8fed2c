import { describe, expect, it } from 'vitest';
import { periods, weeks } from './model';
import { readNotice } from './notice.words';

const notice = `国务院办公厅关于2026年部分节假日安排的通知
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、元旦：2025年12月31日（周三）放假1天，不调休。`;

const view = {
  year: 2026,
  known: true,
  sources: [],
  days: [
    { day: '2026-01-01', kind: 'HOLIDAY' as const, name: '元旦' },
    { day: '2026-01-02', kind: 'HOLIDAY' as const, name: '元旦' },
    { day: '2026-01-04', kind: 'WORKDAY' as const, name: '调休上班' },
    { day: '2026-04-06', kind: 'HOLIDAY' as const, name: '清明节' },
  ],
};

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
      'HOLIDAY',
      'HOLIDAY',
      'weekend',
      'WORKDAY',
    ]);
    expect(january.flatMap(({ cells }) => cells).filter(Boolean)).toHaveLength(31);
  });

  it('joins days of one holiday', () => {
    expect(periods(view)).toEqual([
      { name: '元旦', first: '2026-01-01', last: '2026-01-02' },
      { name: '清明节', first: '2026-04-06', last: '2026-04-06' },
    ]);
  });
});
