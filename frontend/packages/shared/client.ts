import type { components, paths } from './api';

export type Schemas = components['schemas'];
export type Problem = Partial<Schemas['Problem']> & { status: number; detail?: string };
export type Violation = Schemas['Violation'];

type Method = 'get' | 'put' | 'post';
type Operation<P extends keyof paths, M extends Method> = M extends keyof paths[P]
  ? NonNullable<paths[P][M]>
  : never;
type PathsWith<M extends Method> = {
  [P in keyof paths]: [Operation<P, M>] extends [never] ? never : P;
}[keyof paths];

type Json<R> = R extends { content: { 'application/json': infer T } } ? T : undefined;
type Answer<O> = O extends { responses: infer R }
  ? { [S in keyof R]: S extends 200 | 201 | 204 ? Json<R[S]> : never }[keyof R]
  : never;

type Parameters<O> = O extends { parameters: infer T } ? T : never;
type Needed<O, K extends 'path' | 'query'> =
  Parameters<O> extends Record<K, infer V>
    ? [V] extends [undefined]
      ? unknown
      : { [N in K]: V }
    : Parameters<O> extends { [N in K]?: infer V }
      ? { [N in K]?: V }
      : unknown;
type JsonBody<O> = O extends { requestBody: { content: { 'application/json': infer B } } }
  ? { body: B }
  : unknown;
type RawBody<O> = O extends { requestBody: { content: infer C } }
  ? 'application/json' extends keyof C
    ? never
    : { file: Blob; mediaType: keyof C & string }
  : never;

/** What a write takes, named by its path: the name of the schema is the server's own business. */
export type BodyOf<M extends Method, P extends PathsWith<M>> =
  JsonBody<Operation<P, M>> extends { body: infer B } ? B : never;

interface Extras {
  signal?: AbortSignal;
  /** Makes a repeated creation answer the same; create it when the form opens. */
  idempotencyKey?: string;
  /** Asked by the page on its own, with nobody in front of it: does not keep the session alive. */
  background?: boolean;
}
type Call<O> = Needed<O, 'path'> & Needed<O, 'query'> & JsonBody<O> & Extras;
type Upload<O> = Needed<O, 'path'> & Needed<O, 'query'> & RawBody<O> & Extras;

interface AnyCall extends Extras {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  file?: Blob;
  mediaType?: string;
}

export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem.title ?? `HTTP ${status}`);
    this.name = 'ApiError';
  }

  get code(): string | undefined {
    return this.problem.code;
  }
}

/** No answer came at all: the device is offline or the server cannot be reached. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

let language = 'zh-CN';
export function setApiLanguage(tag: string): void {
  language = tag;
}

const signedOut = new Set<() => void>();
/** Called on every 401. The screen stays as it is, so nothing typed is lost. */
export function onSignedOut(listener: () => void): () => void {
  signedOut.add(listener);
  return () => signedOut.delete(listener);
}

const clocks = new Set<(there: number) => void>();
/** Called with what time it is at the server, in milliseconds, whenever it says so. */
export function onServerTime(listener: (there: number) => void): () => void {
  clocks.add(listener);
  return () => clocks.delete(listener);
}

export function apiUrl(template: string, call: Pick<AnyCall, 'path' | 'query'> = {}): string {
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(call.path?.[name])),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(call.query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') query.append(name, String(one));
    }
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

function headers(method: Method, call: AnyCall): Record<string, string> {
  const all: Record<string, string> = {
    accept: 'application/json, application/problem+json',
    'accept-language': language,
  };
  // A form on a foreign page cannot set this header: together with SameSite it is the defence against CSRF.
  if (method !== 'get') all['X-Dudao'] = '1';
  if (call.background) all['X-Dudao-Background'] = '1';
  if (call.idempotencyKey) all['Idempotency-Key'] = call.idempotencyKey;
  if (call.body !== undefined) all['content-type'] = 'application/json';
  if (call.mediaType) all['content-type'] = call.mediaType;
  return all;
}

async function send(method: Method, template: string, call: AnyCall): Promise<Response> {
  const origin = globalThis.location?.origin ?? 'http://localhost';
  try {
    return await fetch(new URL(apiUrl(template, call), origin), {
      method: method.toUpperCase(),
      headers: headers(method, call),
      credentials: 'same-origin',
      signal: call.signal,
      body: call.file ?? (call.body === undefined ? undefined : JSON.stringify(call.body)),
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new NetworkError('network', { cause });
  }
}

async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => undefined);
  return { ...(body && typeof body === 'object' ? body : {}), status: response.status };
}

async function request(method: Method, template: string, call: AnyCall): Promise<unknown> {
  const response = await send(method, template, call);
  const there = Date.parse(response.headers.get('date') ?? '');
  if (there) for (const listener of clocks) listener(there);
  if (response.ok) {
    return response.headers.get('content-type')?.includes('json') ? response.json() : undefined;
  }
  if (response.status === 401) for (const listener of signedOut) listener();
  throw new ApiError(response.status, await problemOf(response));
}

type Rest<T> = Record<never, never> extends T ? [call?: T] : [call: T];

export const api = {
  get: <P extends PathsWith<'get'>>(path: P, ...[call]: Rest<Call<Operation<P, 'get'>>>) =>
    request('get', path, (call ?? {}) as AnyCall) as Promise<Answer<Operation<P, 'get'>>>,
  post: <P extends PathsWith<'post'>>(path: P, ...[call]: Rest<Call<Operation<P, 'post'>>>) =>
    request('post', path, (call ?? {}) as AnyCall) as Promise<Answer<Operation<P, 'post'>>>,
  put: <P extends PathsWith<'put'>>(path: P, ...[call]: Rest<Call<Operation<P, 'put'>>>) =>
    request('put', path, (call ?? {}) as AnyCall) as Promise<Answer<Operation<P, 'put'>>>,
  /** Sends a file as the raw body, without a multipart wrapper. */
  postFile: <P extends PathsWith<'post'>>(path: P, call: Upload<Operation<P, 'post'>>) =>
    request('post', path, call as AnyCall) as Promise<Answer<Operation<P, 'post'>>>,
  putFile: <P extends PathsWith<'put'>>(path: P, call: Upload<Operation<P, 'put'>>) =>
    request('put', path, call as AnyCall) as Promise<Answer<Operation<P, 'put'>>>,
};
