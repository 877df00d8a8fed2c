import { ApiError } from '@shared/client';
import { uuidV7 } from '@shared/uuid';
import { useState } from 'react';
import { fileTypes, upload } from './api';

const LARGEST = 20 * 1024 * 1024;
const refusals = [413, 415, 422];

export interface Upload {
  id: string;
  file: File;
  preview?: string;
  state: 'sending' | 'sent' | 'failed' | 'refused' | 'wrongType' | 'tooLarge';
  /** What the server says to one that it refused: the same file will never be taken. */
  why?: string;
}

export interface Uploads {
  list: Upload[];
  ready: string[];
  busy: boolean;
  add: (files: FileList | null) => void;
  again: (one: Upload) => void;
  remove: (one: Upload) => void;
}

/** Files go up while the text is still being written; the report then only names their ids. */
export function useUploads(): Uploads {
  const [list, setList] = useState<Upload[]>([]);
  const mark = (id: string, state: Upload['state'], why?: string) =>
    setList((old) => old.map((one) => (one.id === id ? { ...one, state, why } : one)));
  const start = (one: Upload) => {
    mark(one.id, 'sending');
    upload(one.id, one.file).then(
      () => mark(one.id, 'sent'),
      (error: unknown) =>
        error instanceof ApiError && refusals.includes(error.status)
          ? mark(one.id, 'refused', error.problem.title)
          : mark(one.id, 'failed'),
    );
  };
  const add = (files: FileList | null) => {
    const fresh = Array.from(files ?? [], taken);
    setList((old) => [...old, ...fresh]);
    for (const one of fresh) if (one.state === 'sending') start(one);
  };
  const remove = (one: Upload) => {
    if (one.preview) URL.revokeObjectURL(one.preview);
    setList((old) => old.filter((other) => other.id !== one.id));
  };
  return {
    list,
    ready: list.filter((one) => one.state === 'sent').map((one) => one.id),
    busy: list.some((one) => one.state === 'sending'),
    add,
    again: start,
    remove,
  };
}

function taken(file: File): Upload {
  const known = (fileTypes as readonly string[]).includes(file.type);
  const state = !known ? 'wrongType' : file.size > LARGEST ? 'tooLarge' : 'sending';
  const preview = file.type.startsWith('image/') ? URL.createObjectURL(file) : undefined;
  return { id: uuidV7(), file, preview, state };
}
