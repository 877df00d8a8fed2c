import { uuidV7 } from '@shared/uuid';
import type { PhotoFacts } from '../../../store/db';
import { dropFile, keepFile } from '../../../store/queue';
import { withPhotos } from './draft';
import type { VisitSession } from './session';

const MOST_BYTES = 500_000;
// The first that is small enough is taken: longest side in pixels, quality of JPEG.
const STEPS = [
  [1600, 0.8],
  [1600, 0.65],
  [1280, 0.65],
  [1024, 0.6],
  [800, 0.5],
] as const;

/** What the photo is of: an answered question or a problem. */
export type About = { itemId: string } | { problemId: string };

export const isAbout = (photo: PhotoFacts, about: About) =>
  'itemId' in about ? photo.itemId === about.itemId : photo.problemId === about.problemId;

/** How large a picture is drawn so that its longest side fits; never larger than it is. */
export function fit(width: number, height: number, longest: number): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** A drawing of at most 500 kB without what the camera wrote into the file, the right way up. */
async function shrink(picture: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(picture, { imageOrientation: 'from-image' });
  try {
    let drawn = picture;
    for (const [longest, quality] of STEPS) {
      drawn = await draw(bitmap, fit(bitmap.width, bitmap.height, longest), quality);
      if (drawn.size <= MOST_BYTES) break;
    }
    return drawn;
  } finally {
    bitmap.close();
  }
}

function draw(bitmap: ImageBitmap, size: { width: number; height: number }, quality: number): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), size);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, size.width, size.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('not drawn'))), 'image/jpeg', quality),
  );
}

export async function sha256Of(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The photo lies on the phone and in the queue before the record names it: whenever the page dies, it is found again. */
export async function addPhoto(session: VisitSession, about: About, picture: Blob): Promise<void> {
  const { id: visitId, ownerId } = session.snapshot().draft;
  const [small, sha256] = await Promise.all([shrink(picture), sha256Of(picture)]);
  const photo: PhotoFacts = { id: uuidV7(), ...about, sha256, takenAt: new Date().toISOString() };
  await keepFile({ id: photo.id, ownerId, visitId, kind: 'photo', photo }, small);
  session.change({ photos: withPhotos(session.snapshot().draft, [photo]) });
  await session.kept();
}

/** In the opposite order: what is not named any more may be forgotten. */
export async function removePhotos(session: VisitSession, gone: PhotoFacts[]): Promise<void> {
  const ids = new Set(gone.map((photo) => photo.id));
  const { photos = [] } = session.snapshot().draft;
  session.change({ photos: photos.filter((photo) => !ids.has(photo.id)) });
  await session.kept();
  for (const id of ids) await dropFile(id);
}
