import type { Schemas } from './client';

type Record = Pick<Schemas['InspectionView'], 'photos' | 'files'>;

/** The photos of one question or problem of a record, as far as they have arrived. */
export const photosOf = ({ photos, files }: Record, id: string): Schemas['FileView'][] =>
  photos
    .filter((photo) => photo.itemId === id || photo.problemId === id)
    .flatMap((photo) => files.find((file) => file.id === photo.fileId) ?? []);
