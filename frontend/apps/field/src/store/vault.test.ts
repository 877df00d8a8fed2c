import 'fake-indexeddb/auto';
import { db } from './db';
import { findFile, keepFile } from './queue';
import { sealJson, unsealJson } from './vault';

test('what is sealed opens again, and never looks the same twice', async () => {
  const [one, two] = await Promise.all([sealJson({ words: '晨检' }), sealJson({ words: '晨检' })]);
  expect(new Uint8Array(one)).not.toEqual(new Uint8Array(two));
  expect(await unsealJson(one)).toEqual({ words: '晨检' });
});

test('W-06 the key stays in the browser, and a file lies there unreadable', async () => {
  const item = { id: 'f1', ownerId: 'person-1', visitId: 'v1', kind: 'photo' } as const;
  await keepFile(item, new Blob(['plain words'], { type: 'image/jpeg' }));
  const kept = await db.files.get('f1');
  expect(new TextDecoder().decode(kept?.sealed)).not.toContain('plain');
  expect(await (await findFile('f1'))?.text()).toBe('plain words');
  const { key } = (await db.keys.toArray())[0] ?? {};
  await expect(crypto.subtle.exportKey('raw', key as CryptoKey)).rejects.toThrow();
});

test('something that was changed on the disk does not open', async () => {
  const sealed = new Uint8Array(await sealJson('x'));
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
  await expect(unsealJson(sealed.buffer)).rejects.toThrow();
});
