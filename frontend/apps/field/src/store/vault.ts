import { db, lasting } from './db';

// AES-GCM with a key that the browser keeps and never hands out (W-06): a copy of the disk is worth nothing.
const ALGORITHM = 'AES-GCM';
const IV = 12;
const NAME = 'vault';
let known: Promise<CryptoKey> | undefined;

async function findKey(): Promise<CryptoKey> {
  const kept = await lasting(() => db.keys.get(NAME));
  if (kept) return kept.key;
  const fresh = await crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  try {
    await lasting(() => db.keys.add({ id: NAME, key: fresh }));
    return fresh;
  } catch (error) {
    // Two tabs may begin at once: the key of the first one stays.
    const first = await lasting(() => db.keys.get(NAME));
    if (!first) throw error;
    return first.key;
  }
}

function vaultKey(): Promise<CryptoKey> {
  known ??= findKey().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

export async function seal(bytes: BufferSource): Promise<ArrayBuffer> {
  const key = await vaultKey();
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const hidden = await crypto.subtle.encrypt({ name: ALGORITHM, iv }, key, bytes);
  const sealed = new Uint8Array(IV + hidden.byteLength);
  sealed.set(iv);
  sealed.set(new Uint8Array(hidden), IV);
  return sealed.buffer;
}

export async function unseal(sealed: ArrayBuffer): Promise<ArrayBuffer> {
  const key = await vaultKey();
  const iv = new Uint8Array(sealed, 0, IV);
  return crypto.subtle.decrypt({ name: ALGORITHM, iv }, key, new Uint8Array(sealed, IV));
}

export function sealJson(value: unknown): Promise<ArrayBuffer> {
  return seal(new TextEncoder().encode(JSON.stringify(value)));
}

export async function unsealJson<T>(sealed: ArrayBuffer): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await unseal(sealed))) as T;
}
