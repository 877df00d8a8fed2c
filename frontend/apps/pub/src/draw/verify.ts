import type { Schemas } from '@shared/client';

export type PublicDraw = Schemas['PublicDraw'];
type Drawn = Required<Pick<PublicDraw, 'pool' | 'poolHash' | 'secret' | 'seed' | 'picked'>> & PublicDraw;

/** What was looked at, in the order in which one follows from the other. */
export const checks = ['commitment', 'poolHash', 'seed', 'picked', 'seals'] as const;
export type Verdict = Record<(typeof checks)[number], boolean>;

export const isDrawn = (draw: PublicDraw): draw is Drawn =>
  Boolean(draw.pool && draw.poolHash && draw.secret && draw.seed && draw.picked);

/** Old browsers and pages without https have no digests. */
export const canVerify = () => globalThis.crypto?.subtle !== undefined;

const bytes = (text: string) => new TextEncoder().encode(text);
const hex = (buffer: ArrayBuffer) =>
  [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const sha256 = async (text: string) => hex(await crypto.subtle.digest('SHA-256', bytes(text)));

/** Computes a draw again from what is public; docs/random-draw.md says how, and shares nothing with the server. */
export async function verify(draw: Drawn): Promise<Verdict> {
  const seed = await sha256(`${draw.secret}\n${draw.said ?? ''}`);
  const again = await drawn(draw, seed);
  const seals = await Promise.all(
    draw.picked
      .flatMap((pick) => pick.inspectors)
      .map(async ({ row, number, salt }) => (await sha256(`${salt}\n${number}`)) === sealOf(draw, row)),
  );
  return {
    commitment: (await sha256(draw.secret)) === draw.commitment,
    poolHash: (await sha256(poolText(draw))) === draw.poolHash,
    seed: seed === draw.seed,
    picked: JSON.stringify(again) === JSON.stringify(shown(draw)),
    seals: seals.every(Boolean),
  };
}

export function poolText({ kind, picks, team, pool }: Drawn): string {
  return [
    'dudao-draw-1',
    `${kind}\t${picks}\t${team}`,
    ...pool.rows.map(({ part, label, standing, seal }, index) =>
      [index + 1, part, label, standing, seal].join('\t'),
    ),
    ...pool.pairs.map(({ school, inspector }) => `PAIR\t${school}\t${inspector}`),
  ].join('\n');
}

type Picked = [row: number, inspectors: number[]][];

const shown = (draw: Drawn): Picked =>
  draw.picked.map(({ row, inspectors }) => [row, inspectors.map((inspector) => inspector.row)]);

const sealOf = (draw: Drawn, row: number) => draw.pool.rows[row - 1]?.seal ?? '';

async function drawn(draw: Drawn, seed: string): Promise<Picked> {
  const key = await crypto.subtle.importKey('raw', bytes(seed), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const rank = async (text: string) => hex(await crypto.subtle.sign('HMAC', key, bytes(text)));
  const apart = new Set(draw.pool.pairs.map(({ school, inspector }) => `${school} ${inspector}`));
  const often = new Map<number, number>();
  const picked: Picked = [];
  const objects = await lowest(drawable(draw, draw.kind === 'SCHOOLS' ? 'SCHOOL' : 'LOT'), (row) =>
    rank(sealOf(draw, row)),
  );
  for (const object of objects.slice(0, draw.picks)) {
    const free = drawable(draw, 'INSPECTOR').filter((inspector) => !apart.has(`${object} ${inspector}`));
    const ranked = await lowest(free, (inspector) => rank(sealOf(draw, object) + sealOf(draw, inspector)));
    const team = ranked
      .sort((one, other) => (often.get(one) ?? 0) - (often.get(other) ?? 0))
      .slice(0, draw.team);
    for (const inspector of team) often.set(inspector, (often.get(inspector) ?? 0) + 1);
    picked.push([object, team]);
  }
  return picked;
}

function drawable({ pool }: Drawn, part: Schemas['PoolPart']): number[] {
  return pool.rows.flatMap((row, index) => (row.part === part && row.standing === 'IN' ? index + 1 : []));
}

async function lowest(rows: number[], rank: (row: number) => Promise<string>): Promise<number[]> {
  const ranked = await Promise.all(rows.map(async (row) => ({ row, rank: await rank(row) })));
  return ranked.sort((one, other) => (one.rank < other.rank ? -1 : 1)).map(({ row }) => row);
}
