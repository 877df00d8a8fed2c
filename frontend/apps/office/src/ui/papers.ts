import { api } from '@shared/client';

export const paperTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const;

/** The file goes first, under an id that was made before, so that sending it again changes nothing. */
export const uploadPaper = (id: string, file: File) =>
  api.putFile('/api/files/{id}', {
    path: { id },
    query: { name: file.name },
    file,
    mediaType: file.type as (typeof paperTypes)[number],
  });
