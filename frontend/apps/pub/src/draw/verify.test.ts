import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checks, isDrawn, type PublicDraw, type Verdict, verify } from './verify';

interface Example {
  name: string;
  public: PublicDraw;
}

const examples: Example[] = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../../../docs/random-draw.json'), 'utf8'),
);

async function check(draw: PublicDraw): Promise<Verdict> {
  if (!isDrawn(draw)) throw new Error('nothing was drawn');
  return verify(draw);
}

const failing = async (draw: PublicDraw) => {
  const verdict = await check(draw);
  return checks.filter((one) => !verdict[one]);
};

const first = () => structuredClone(examples[0]?.public) as PublicDraw;

test.each(examples)('the worked example of $name comes out the same', async (example) => {
  expect(await failing(example.public)).toEqual([]);
});

test('one changed row of the pool is found', async () => {
  const rows = first().pool?.rows.length ?? 0;
  for (let row = 0; row < rows; row++) {
    const draw = first();
    const changed = draw.pool?.rows[row];
    if (changed) changed.standing = changed.standing === 'IN' ? 'OUT' : 'IN';
    expect(await failing(draw)).toContain('poolHash');
  }
});

test('another secret, another seed, another result, another person: each is found', async () => {
  expect(await failing({ ...first(), secret: '0'.repeat(64) })).toEqual(['commitment', 'seed', 'picked']);
  expect(await failing({ ...first(), said: '1 2 3' })).toEqual(['seed', 'picked']);
  expect(await failing({ ...first(), seed: '0'.repeat(64) })).toEqual(['seed']);
  expect(await failing({ ...first(), picked: first().picked?.slice(1) })).toEqual(['picked']);
  const draw = first();
  const someone = draw.picked?.[0]?.inspectors[0];
  if (someone) someone.number = 'CY2026099';
  expect(await failing(draw)).toEqual(['seals']);
});

test('a pair that must not come together is found when it is left out', async () => {
  const draw = first();
  draw.pool?.pairs.pop();
  expect(await failing(draw)).toContain('poolHash');
});

test('before it is drawn there is nothing to verify', () => {
  expect(isDrawn({ ...first(), seed: undefined })).toBe(false);
});
