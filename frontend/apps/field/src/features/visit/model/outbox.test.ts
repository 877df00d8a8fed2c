import 'fake-indexeddb/auto';
import type { Schemas } from '@shared/client';
import { HttpResponse, http } from 'msw';
import {
  clearVisit,
  enqueueRecord,
  findFile,
  findItem,
  hurry,
  itemsOf,
  keepFile,
  withdraw,
} from '../../../store/queue';
import { calls, files, loseAnswer, refuse, server, stored } from '../../../test/fakeServer';
import { full, me, PROBLEM, VISIT, viewOf } from '../../../test/samples';
import { flush, onSent, submitVisit } from './outbox';
import { toRecord } from './record';
import { DraftConflict } from './session';
import { closeSession, sessionOf } from './sessions';
import { dropDraft, findDraft, keepDraft } from './store';

const owner = me.personId;
const facts = (id: string) => ({
  id,
  problemId: PROBLEM,
  sha256: 'a'.repeat(64),
  takenAt: '2026-11-20T01:00:00.000Z',
});

async function shoot(...ids: string[]) {
  for (const id of ids) {
    const picture = new Blob(['x'.repeat(100)], { type: 'image/jpeg' });
    await keepFile({ id, ownerId: owner, visitId: VISIT, kind: 'photo', photo: facts(id) }, picture);
  }
  await keepDraft({ ...full(), photos: ids.map(facts) });
}
const submitted = () => enqueueRecord(VISIT, owner, 900);
const again = async () => {
  await hurry(owner);
  await flush(owner);
};
const uploads = () => calls.filter((call) => call.startsWith('PUT /api/files'));

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(async () => {
  stored.clear();
  files.clear();
  calls.length = 0;
  closeSession(VISIT);
  await dropDraft(VISIT);
  await clearVisit(VISIT);
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test('photos go first, then the record that names them; only then the phone forgets', async () => {
  await shoot('p1', 'p2');
  await submitted();
  const told: string[] = [];
  const off = onSent((view) => told.push(view.id));
  await flush(owner);
  off();
  expect(calls).toEqual([
    'PUT /api/files/p1',
    'PUT /api/files/p2',
    `PUT /api/inspections/${VISIT}`,
    `POST /api/inspections/${VISIT}/submission`,
  ]);
  expect(stored.get(VISIT)?.photos.map((photo) => photo.fileId)).toEqual(['p1', 'p2']);
  expect(told).toEqual([VISIT]);
  expect(await itemsOf(owner)).toEqual([]);
  expect(await findFile('p1')).toBeUndefined();
  expect(await findDraft(VISIT, owner)).toBeUndefined();
});

test('a photo goes out before anybody submits, and stays on the phone for the form', async () => {
  await shoot('p1');
  await flush(owner);
  expect(files.get('p1')).toBe(100);
  expect((await findItem('p1'))?.state).toBe('sent');
  expect((await findFile('p1'))?.size).toBe(100);
});

test('an upload that is cut and an answer that is lost lead to the same result', async () => {
  await shoot('p1');
  await submitted();
  server.use(http.put('*/api/files/:id', () => HttpResponse.error(), { once: true }));
  await flush(owner);
  expect(await findItem('p1')).toMatchObject({ state: 'waiting', tries: 1 });
  loseAnswer('put', async (request) => {
    stored.set(VISIT, viewOf((await request.json()) as Schemas['InspectionRecord']));
  });
  await again();
  loseAnswer('post', async () => {
    const held = stored.get(VISIT);
    if (held) stored.set(VISIT, { ...held, state: 'SUBMITTED' });
  });
  await again();
  await again();
  expect(files.size).toBe(1);
  expect(stored.get(VISIT)?.state).toBe('SUBMITTED');
  expect(calls.filter((call) => call.startsWith('POST'))).toHaveLength(1);
  expect(await itemsOf(owner)).toEqual([]);
});

test('an ended session keeps everything; after signing in it goes out', async () => {
  await shoot('p1');
  await submitted();
  server.use(http.get('*/api/me', () => HttpResponse.json({ status: 401 }, { status: 401 }), { once: true }));
  await flush(owner);
  expect(calls).toEqual([]);
  expect(await itemsOf(owner)).toHaveLength(2);
  await flush(owner);
  expect(stored.get(VISIT)?.state).toBe('SUBMITTED');
});

test('nothing of one person goes out under the name of another', async () => {
  await shoot('p1');
  const other = { ...me, personId: 'person-2' };
  server.use(http.get('*/api/me', () => HttpResponse.json(other)));
  await flush(owner);
  expect(calls).toEqual([]);
  expect((await findItem('p1'))?.state).toBe('waiting');
});

test('whatever calls at once is served by one run', async () => {
  await shoot('p1', 'p2');
  await submitted();
  await Promise.all([flush(owner), flush(owner), flush(owner)]);
  expect(uploads()).toHaveLength(2);
  expect(calls.filter((call) => call.startsWith('POST'))).toHaveLength(1);
});

test('a photo that is refused holds back its record until somebody decides', async () => {
  await shoot('p1');
  await submitted();
  server.use(
    http.put('*/api/files/:id', () =>
      HttpResponse.json({ status: 422, code: 'file.broken', title: '图片已损坏' }, { status: 422 }),
    ),
  );
  await flush(owner);
  expect(await findItem('p1')).toMatchObject({ state: 'refused', problem: { title: '图片已损坏' } });
  expect(stored.size).toBe(0);
  expect((await findItem(VISIT))?.state).toBe('waiting');
});

test('another copy on the server is not overwritten; both wait for the person', async () => {
  await shoot();
  stored.set(VISIT, viewOf({ ...toRecord(full()), remarks: '另一台手机' }, { version: 7 }));
  await submitted();
  await flush(owner);
  expect((await findItem(VISIT))?.state).toBe('conflict');
  expect(stored.get(VISIT)?.remarks).toBe('另一台手机');
  expect(await findDraft(VISIT, owner)).toBeDefined();
});

test('submitting without network succeeds on the phone', async () => {
  await shoot();
  server.use(http.get('*/api/me', () => HttpResponse.error(), { once: true }));
  expect(await submitVisit(sessionOf(full()))).toBe('waiting');
  closeSession(VISIT);
  await again();
  expect(stored.get(VISIT)?.state).toBe('SUBMITTED');
});

test('what the server refuses at once comes back into the form', async () => {
  await shoot();
  refuse('post', 422, { status: 422, code: 'inspection.in-future', title: '督导日期还没有到' });
  await expect(submitVisit(sessionOf(full()))).rejects.toMatchObject({
    status: 422,
    code: 'inspection.in-future',
  });
  expect(await findItem(VISIT)).toBeUndefined();
  expect(await findDraft(VISIT, owner)).toBeDefined();
});

test('another copy that is met at once is shown beside the form', async () => {
  await shoot();
  stored.set(VISIT, viewOf({ ...toRecord(full()), remarks: '另一台手机' }, { version: 7 }));
  await expect(submitVisit(sessionOf(full()))).rejects.toBeInstanceOf(DraftConflict);
  expect(await findItem(VISIT)).toBeUndefined();
});

test('a refusal is told as such, although the form still knows of an older conflict', async () => {
  await shoot();
  stored.set(VISIT, viewOf({ ...toRecord(full()), remarks: '另一台手机' }, { version: 7 }));
  const session = sessionOf(full());
  await session.saveQuietly();
  expect(session.snapshot().theirs?.remarks).toBe('另一台手机');
  stored.clear();
  refuse('post', 422, { status: 422, code: 'inspection.in-future', title: '督导日期还没有到' });
  await expect(submitVisit(session)).rejects.toMatchObject({ status: 422, code: 'inspection.in-future' });
});

test('a refusal that the form takes out of the queue at once is not taken for sent', async () => {
  await shoot();
  const problem = { status: 422, code: 'inspection.in-future', title: '督导日期还没有到' };
  server.use(
    http.post('*/api/inspections/:id/submission', async () => {
      await withdraw(VISIT);
      return HttpResponse.json(problem, { status: 422 });
    }),
  );
  await expect(submitVisit(sessionOf(full()))).rejects.toMatchObject({ status: 422 });
  expect(await findDraft(VISIT, owner)).toBeDefined();
});

test('a record that arrived before the phone could forget it is not sent again', async () => {
  await submitted();
  await flush(owner);
  expect(calls).toEqual([]);
  expect(await itemsOf(owner)).toEqual([]);
});
