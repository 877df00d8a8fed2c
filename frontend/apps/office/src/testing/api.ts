import type { paths } from '@shared/api';
import type { Problem } from '@shared/client';
import { delay, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';

type Method = 'get' | 'post' | 'put';
type Operation<P extends keyof paths, M extends Method> = M extends keyof paths[P]
  ? NonNullable<paths[P][M]>
  : never;
type Json<R> = R extends { content: { 'application/json': infer T } } ? T : undefined;
type Answer<O> = O extends { responses: infer R }
  ? { [S in keyof R]: S extends 200 | 201 | 204 ? Json<R[S]> : never }[keyof R]
  : never;

export const server = setupServer();

const pattern = (path: string) => `*${path.replace(/\{(\w+)\}/g, ':$1')}`;

/** Answers as the contract says; a field the contract does not know would not compile. */
export function answer<M extends Method, P extends keyof paths & string>(
  method: M,
  path: P,
  body:
    | Answer<Operation<P, M>>
    | ((request: Request) => Answer<Operation<P, M>> | Promise<Answer<Operation<P, M>>>),
): void {
  server.use(
    http[method](pattern(path), async ({ request }) => {
      const value = typeof body === 'function' ? await body(request) : body;
      return value === undefined
        ? new HttpResponse(null, { status: 204 })
        : HttpResponse.json(value as object);
    }),
  );
}

export function refuse(method: Method, path: keyof paths & string, problem: Problem): void {
  server.use(
    http[method](pattern(path), () =>
      HttpResponse.json(problem, {
        status: problem.status,
        headers: { 'content-type': 'application/problem+json' },
      }),
    ),
  );
}

export function never(method: Method, path: keyof paths & string): void {
  server.use(http[method](pattern(path), () => delay('infinite').then(() => HttpResponse.json({}))));
}
