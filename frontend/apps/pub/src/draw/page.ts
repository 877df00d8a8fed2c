import { api } from '@shared/client';
import { formatMoment } from '@shared/format';
import { h } from '../dom';
import type { Language } from '../language';
import { canVerify, checks, isDrawn, type PublicDraw, type Verdict, verify } from './verify';
import { type DrawWords, zh } from './words.zh';

const wordsIn = async (language: Language) => (language === 'en' ? (await import('./words.en')).en : zh);

/** Reads a draw and, once it is drawn, computes it again before anything is claimed. */
export async function drawPage(code: string, language: Language): Promise<HTMLElement> {
  const words = await wordsIn(language);
  const draw = await api.get('/api/public/draws/{code}', { path: { code } });
  const verdict = isDrawn(draw) && canVerify() ? await verify(draw) : undefined;
  return page(draw, verdict, words, language);
}

export function page(
  draw: PublicDraw,
  verdict: Verdict | undefined,
  words: DrawWords,
  language: Language,
): HTMLElement {
  return h(
    'article',
    {},
    h('h1', {}, draw.title),
    h('p', { class: 'quiet' }, `${words.by(draw.officeName)} · ${words.kinds[draw.kind]}`),
    draw.state === 'VOIDED' ? notice('bad', words.states.VOIDED(draw.voidReason ?? '')) : undefined,
    isDrawn(draw) ? judged(verdict, words) : waiting(draw, words),
    result(draw, words),
    verdict ? steps(verdict, words) : undefined,
    facts(draw, words, language),
    pool(draw, words),
  );
}

const notice = (tone: string, text: string) => h('p', { class: `scanned ${tone}`, role: 'status' }, text);

function judged(verdict: Verdict | undefined, words: DrawWords): HTMLElement {
  if (!verdict) return notice('bad', words.cannot);
  const holds = checks.every((check) => verdict[check]);
  return notice(holds ? 'good' : 'bad', holds ? words.holds : words.fails);
}

function waiting({ state }: PublicDraw, words: DrawWords): HTMLElement | undefined {
  if (state === 'ANNOUNCED' || state === 'PREPARED') return notice('', words.states[state]);
  return undefined;
}

function result({ picked, pool: frozen }: PublicDraw, words: DrawWords): HTMLElement | undefined {
  if (!picked || !frozen) return undefined;
  const withInspectors = picked.some(({ inspectors }) => inspectors.length > 0);
  return h(
    'section',
    {},
    h('h2', {}, words.result),
    h(
      'ol',
      { class: 'picked' },
      ...picked.map(({ row, inspectors }) =>
        h(
          'li',
          {},
          h('b', {}, frozen.rows[row - 1]?.label),
          inspectors.length > 0
            ? h('div', {}, `${words.inspectors} ${inspectors.map(({ number }) => number).join(' · ')}`)
            : undefined,
        ),
      ),
    ),
    withInspectors ? h('p', { class: 'quiet' }, words.numberHint) : undefined,
  );
}

function steps(verdict: Verdict, words: DrawWords): HTMLElement {
  return h(
    'section',
    {},
    h('h2', {}, words.checked),
    h(
      'ul',
      { class: 'checks' },
      ...checks.map((check) =>
        h(
          'li',
          { class: verdict[check] ? 'fits' : 'misfits' },
          h('b', {}, verdict[check] ? `✓ ${words.yes}` : `✗ ${words.no}`),
          ` ${words.check[check]}`,
        ),
      ),
    ),
  );
}

function facts(draw: PublicDraw, words: DrawWords, language: Language): HTMLElement {
  const at = (moment: string | undefined) => formatMoment(moment, language);
  const lines: [string, string | undefined, 'code'?][] = [
    [words.wanted, draw.team > 0 ? words.perSchool(draw.picks, draw.team) : words.lots(draw.picks)],
    [words.announcedAt, at(draw.announcedAt)],
    [words.commitment, draw.commitment, 'code'],
    [words.source, draw.source],
    [words.preparedAt, at(draw.preparedAt)],
    [words.poolHash, draw.poolHash, 'code'],
    [words.drawnAt, at(draw.drawnAt)],
    [words.secret, draw.secret, 'code'],
    [words.said, draw.said],
    [words.seed, draw.seed, 'code'],
    [words.algorithm, draw.algorithm, 'code'],
  ];
  return h(
    'section',
    {},
    h('h2', {}, words.facts),
    h(
      'dl',
      {},
      ...lines
        .filter(([, value]) => value)
        .flatMap(([label, value, code]) => [
          h('dt', {}, label),
          h('dd', {}, code ? h('code', {}, value) : value),
        ]),
    ),
    h('p', { class: 'quiet' }, words.nth(draw.number, draw.voidedSoFar)),
  );
}

function pool({ pool: frozen }: PublicDraw, words: DrawWords): HTMLElement | undefined {
  if (!frozen) return undefined;
  const apart = new Map<number, number[]>();
  for (const { school, inspector } of frozen.pairs) {
    apart.set(school, [...(apart.get(school) ?? []), inspector]);
  }
  return h(
    'details',
    {},
    h('summary', {}, words.pool(frozen.rows.length)),
    h('p', { class: 'quiet' }, words.poolHint),
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ...[words.row, words.name, words.standing, words.apart, words.seal].map((head) =>
            h('th', { scope: 'col' }, head),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        ...frozen.rows.map(({ part, label, standing, seal }, index) =>
          h(
            'tr',
            {},
            h('td', {}, String(index + 1)),
            h('td', {}, part === 'INSPECTOR' ? words.inspectorRow : label),
            h('td', {}, words.standings[standing]),
            h('td', {}, (apart.get(index + 1) ?? []).join(' ')),
            h('td', {}, h('code', {}, seal.slice(0, 12))),
          ),
        ),
      ),
    ),
  );
}
