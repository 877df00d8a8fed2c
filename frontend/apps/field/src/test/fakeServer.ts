import type { Schemas } from '@shared/client';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { me, viewOf } from './samples';

type View = Schemas['InspectionView'];

/** Keeps inspections as the contract says: PUT with a version, a submission once, drafts of the author. */
export const stored = new Map<string, View>();
export const calls: string[] = [];
/** Bytes of each file, however often it was sent. */
export const files = new Map<string, number>();
/** What the school is inspected by; a test fills it. */
export const checklists: Schemas['ChecklistView'][] = [];

const problem = (status: number, code: string, title: string, more: object = {}) =>
  HttpResponse.json({ type: `urn:dudao:problem:${code}`, status, code, title, ...more }, { status });

const note = (request: Request) => calls.push(`${request.method} ${new URL(request.url).pathname}`);

export const server = setupServer(
  http.get('*/api/me', () => HttpResponse.json(me)),
  http.get('*/api/sessions', () => HttpResponse.json({ items: [] })),
  http.get('*/api/schools/:id/checklists', () => HttpResponse.json({ items: checklists })),
  http.get('*/api/findings', () => HttpResponse.json({ items: [] })),
  http.put('*/api/files/:id', async ({ request, params }) => {
    note(request);
    files.set(String(params.id), (await request.arrayBuffer()).byteLength);
    return HttpResponse.json({ id: params.id }, { status: 201 });
  }),
  ...[
    'schools',
    'rectifications',
    'planned-visits',
    'inspections',
    'plates',
    'handovers',
    'notifications',
  ].map((list) => http.get(`*/api/${list}`, () => HttpResponse.json({ items: [] }))),
  http.get('*/api/notifications/count', () => HttpResponse.json({ unread: 0 })),
  http.get('*/api/credential', () => problem(404, 'not-found', '没有找到')),
  http.put('*/api/inspections/:id', async ({ request, params }) => {
    note(request);
    const record = (await request.json()) as Schemas['InspectionRecord'];
    const held = stored.get(String(params.id));
    if (held && held.version !== record.version) return problem(409, 'stale', '内容已被他人修改');
    const view = viewOf(record, { id: String(params.id) });
    stored.set(view.id, view);
    return HttpResponse.json(view);
  }),
  http.post('*/api/inspections/:id/submission', async ({ request, params }) => {
    note(request);
    const held = stored.get(String(params.id));
    if (!held) return problem(404, 'not-found', '没有找到');
    if (held.state === 'SUBMITTED') return problem(409, 'inspection.submitted', '记录已提交');
    const view: View = {
      ...held,
      state: 'SUBMITTED',
      version: held.version + 1,
      edition: held.edition + 1,
      actions: ['CORRECT'],
      submittedAt: '2026-11-20T11:20:00+08:00',
    };
    stored.set(view.id, view);
    return HttpResponse.json(view);
  }),
  http.get('*/api/inspections/:id', ({ request, params }) => {
    note(request);
    const held = stored.get(String(params.id));
    return held ? HttpResponse.json(held) : problem(404, 'not-found', '没有找到');
  }),
);

/** The next answer to such a request never comes; with `arrives`, the server did its work all the same. */
export function loseAnswer(method: 'put' | 'post', arrives?: (request: Request) => Promise<void>): void {
  const path = method === 'put' ? '*/api/inspections/:id' : '*/api/inspections/:id/submission';
  server.use(
    http[method](
      path,
      async ({ request }) => {
        await arrives?.(request);
        return HttpResponse.error();
      },
      { once: true },
    ),
  );
}

export function refuse(method: 'put' | 'post', status: number, body: object): void {
  const path = method === 'put' ? '*/api/inspections/:id' : '*/api/inspections/:id/submission';
  server.use(http[method](path, () => HttpResponse.json(body, { status }), { once: true }));
}
