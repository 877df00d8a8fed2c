import { ApiError } from '@shared/client';

/** A refusal stays a refusal; only silence and failures of the server are worth a second try. */
export function retryOnce(failures: number, error: unknown): boolean {
  const refused = error instanceof ApiError && error.status < 500;
  return !refused && failures < 1;
}
