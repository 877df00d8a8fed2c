import 'fake-indexeddb/auto';
import { QueryClient } from '@tanstack/react-query';
import { HttpResponse, http } from 'msw';
import { schoolsQuery } from '../../data/schools';
import { db } from '../../store/db';
import { server } from '../../test/fakeServer';
import { forgetPacks, openPack, refreshPack } from './pack';

const school = { id: 'school-1', name: '城阳第二实验中学', kind: 'JUNIOR' };
const fresh = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(async () => {
  await forgetPacks();
  server.use(
    http.get('*/api/schools', () => HttpResponse.json({ items: [school] })),
    http.get('*/api/schools/:id', () => HttpResponse.json(school)),
  );
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test('the pack of the morning serves a start without network, and says of when it is', async () => {
  await refreshPack(fresh(), 'person-1');
  const later = fresh();
  const at = await openPack(later, 'person-1');
  expect(Date.now() - (at ?? 0)).toBeLessThan(10_000);
  expect(later.getQueryData(schoolsQuery.queryKey)?.items).toEqual([school]);
  expect(later.getQueryData(['inspections', 'submitted', 'school-1', 5])).toMatchObject({
    pages: [{ items: [] }],
  });
});

test('nobody opens the pack of another person, and it lies there unreadable', async () => {
  await refreshPack(fresh(), 'person-1');
  expect(await openPack(fresh(), 'person-2')).toBeUndefined();
  const kept = await db.packs.get('person-1');
  expect(new TextDecoder().decode(kept?.sealed)).not.toContain('school-1');
});

test('a network that ends half-way leaves the former pack as it was', async () => {
  await refreshPack(fresh(), 'person-1');
  const before = Date.now() - 3_600_000;
  await db.packs.update('person-1', { at: before });
  server.use(http.get('*/api/plates', () => HttpResponse.error()));
  await refreshPack(fresh(), 'person-1');
  expect((await db.packs.get('person-1'))?.at).toBe(before);
});

test('a week later it is forgotten; after signing out at once', async () => {
  await refreshPack(fresh(), 'person-1');
  await db.packs.update('person-1', { at: Date.now() - 8 * 86_400_000 });
  expect(await openPack(fresh(), 'person-1')).toBeUndefined();
  expect(await db.packs.count()).toBe(0);
});
