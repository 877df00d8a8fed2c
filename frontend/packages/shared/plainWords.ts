import { ApiError, NetworkError } from './client';

const byStatus = {
  401: 'shared:plain.signedOut',
  413: 'shared:plain.tooLarge',
  414: 'shared:plain.tooLong',
  431: 'shared:plain.tooLong',
  429: 'shared:plain.tooOften',
  502: 'shared:plain.unavailable',
  503: 'shared:plain.unavailable',
  504: 'shared:plain.unavailable',
} as const;

/** Where the words are when no problem document speaks: no answer came, or a proxy or the transport gave it. */
export function plainWords(error: unknown) {
  if (error instanceof NetworkError) return 'shared:networkTitle';
  const status = error instanceof ApiError ? error.status : 0;
  return byStatus[status as keyof typeof byStatus] ?? 'shared:unknownProblem';
}
