import { page } from './page';
import type { PublicDraw, Verdict } from './verify';
import { en } from './words.en';
import { zh } from './words.zh';

const right: Verdict = { commitment: true, poolHash: true, seed: true, picked: true, seals: true };

const draw: PublicDraw = {
  officeName: '天桥区',
  title: '秋季双随机督导',
  kind: 'SCHOOLS',
  picks: 1,
  team: 2,
  state: 'DRAWN',
  number: 3,
  voidedSoFar: 1,
  algorithm: 'dudao-draw-1',
  commitment: 'c'.repeat(64),
  announcedAt: '2026-11-02T01:00:00Z',
  poolHash: 'd'.repeat(64),
  preparedAt: '2026-11-02T02:00:00Z',
  drawnAt: '2026-11-02T03:00:00Z',
  secret: 'e'.repeat(64),
  seed: 'f'.repeat(64),
  pool: {
    rows: [
      { part: 'SCHOOL', label: '第一实验小学', standing: 'IN', seal: '1'.repeat(64) },
      { part: 'SCHOOL', label: '第二小学', standing: 'VISITED_LATELY', seal: '2'.repeat(64) },
      { part: 'INSPECTOR', label: '', standing: 'IN', seal: '3'.repeat(64) },
      { part: 'INSPECTOR', label: '', standing: 'IN', seal: '4'.repeat(64) },
    ],
    pairs: [],
  },
  picked: [
    {
      row: 1,
      inspectors: [
        { row: 3, number: 'TQ003', salt: '05' },
        { row: 4, number: 'TQ004', salt: '06' },
      ],
    },
  ],
};

function show(over: Partial<PublicDraw> = {}, verdict: Verdict | 'none' = right, words = zh): HTMLElement {
  const shown = page({ ...draw, ...over }, verdict === 'none' ? undefined : verdict, words, 'zh-CN');
  document.body.replaceChildren(shown);
  return shown;
}

test('whoever looks reads in words whether the draw holds, and who was drawn', () => {
  const shown = show();
  expect(shown.querySelector('[role=status]')).toHaveTextContent('验证通过');
  expect(shown).toHaveTextContent('第一实验小学督学编号 TQ003 · TQ004');
  expect(shown.querySelectorAll('.checks .fits')).toHaveLength(5);
  expect(shown).toHaveTextContent('本单位今年第 3 次抽取，其中作废 1 次。');
  expect(shown).toHaveTextContent('不能：近期刚督导过');
});

test('a single step that does not fit is the verdict', () => {
  const shown = show({}, { ...right, poolHash: false });
  expect(shown.querySelector('[role=status]')).toHaveTextContent('验证不通过');
  expect(shown.querySelector('.misfits')).toHaveTextContent('没有改过名单');
});

test('until it is drawn only hashes are shown', () => {
  const shown = show(
    { state: 'PREPARED', pool: undefined, secret: undefined, seed: undefined, picked: undefined },
    'none',
  );
  expect(shown).toHaveTextContent('名单已经冻结，还没有抽取');
  expect(shown).toHaveTextContent('d'.repeat(64));
  expect(shown.querySelector('.checks')).toBeNull();
});

test('a browser that cannot compute it says so and claims nothing', () => {
  const shown = show({}, 'none');
  expect(shown.querySelector('[role=status]')).toHaveTextContent('不能在这里重新计算');
  expect(shown).not.toHaveTextContent('验证通过');
});

test('a void draw says so before anything else', () => {
  expect(show({ state: 'VOIDED', voidReason: '台风停课' }).querySelector('[role=status]')).toHaveTextContent(
    '这次抽取已经作废，不作为依据。原因：台风停课',
  );
});

test('what somebody typed never becomes markup', () => {
  expect(show({ title: '<img src=x onerror=alert(1)>' }).querySelector('h1')?.childElementCount).toBe(0);
});

test('English says the same', () => {
  expect(show({}, right, en)).toHaveTextContent('Verified: your browser computed the draw again');
});
