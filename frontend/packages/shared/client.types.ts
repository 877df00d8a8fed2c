import { api, type Schemas } from './client';

// Compiled, never run: a drift between the contract and the client breaks the type check.
export async function typesHold(file: Blob): Promise<Schemas['SchoolRow'][]> {
  const page = await api.get('/api/schools', { query: { q: 'x', sort: 'CODE' } });
  const me: Schemas['Me'] = await api.get('/api/me');
  await api.post('/api/rectifications/{id}/receipt', { path: { id: me.personId }, body: { version: 1 } });
  await api.postFile('/api/school-imports', { query: { fileName: 'a.csv' }, file, mediaType: 'text/csv' });
  // @ts-expect-error unknown path
  await api.get('/api/nope', {});
  // @ts-expect-error path parameter missing
  await api.get('/api/schools/{id}', {});
  // @ts-expect-error wrong enum value
  await api.get('/api/schools', { query: { sort: 'AGE' } });
  // @ts-expect-error body incomplete
  await api.post('/api/rectifications/{id}/return', { path: { id: '1' }, body: { version: 1 } });
  return page.items;
}
