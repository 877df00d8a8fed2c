import { ApiError, api, apiUrl, NetworkError, onSignedOut, setApiLanguage } from './client';

const answers: Response[] = [];
const sent: Request[] = [];

beforeEach(() => {
  answers.length = 0;
  sent.length = 0;
  vi.stubGlobal('fetch', async (url: URL, init: RequestInit) => {
    sent.push(new Request(url, init));
    const answer = answers.shift();
    if (!answer) throw new TypeError('fetch failed');
    return answer;
  });
});
afterEach(() => vi.unstubAllGlobals());

const json = (body: unknown, status = 200, type = 'application/json') =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });

test('path and query are filled in, empty filters are left out', () => {
  expect(apiUrl('/api/schools/{id}', { path: { id: 'a/b' } })).toBe('/api/schools/a%2Fb');
  expect(apiUrl('/api/schools', { query: { q: '', large: false, kind: undefined } })).toBe(
    '/api/schools?large=false',
  );
});

test('a write carries the header against foreign pages, the key and the language', async () => {
  setApiLanguage('en');
  answers.push(json({ id: '1' }, 201));
  await api.post('/api/districts', { body: { name: 'East' }, idempotencyKey: 'k1' });
  const headers = sent[0]?.headers;
  expect(headers?.get('X-Dudao')).toBe('1');
  expect(headers?.get('Idempotency-Key')).toBe('k1');
  expect(headers?.get('accept-language')).toBe('en');
  setApiLanguage('zh-CN');
});

test('what the page asks on its own says so, and keeps no session alive', async () => {
  answers.push(json({ unread: 0 }), json({ unread: 0 }));
  await api.get('/api/notifications/count', { background: true });
  await api.get('/api/notifications/count');
  expect(sent.map((request) => request.headers.get('X-Dudao-Background'))).toEqual(['1', null]);
});

test('a read carries no such header', async () => {
  answers.push(json({ items: [] }));
  await api.get('/api/districts');
  expect(sent[0]?.headers.has('X-Dudao')).toBe(false);
});

test('a refusal becomes an ApiError with the words of the server', async () => {
  answers.push(json({ code: 'stale', title: '内容已被他人修改' }, 409, 'application/problem+json'));
  const refusal = await api.get('/api/me').catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(ApiError);
  expect((refusal as ApiError).code).toBe('stale');
  expect((refusal as ApiError).message).toBe('内容已被他人修改');
});

test('401 is announced, and silence of the network is told apart', async () => {
  const told = vi.fn();
  const off = onSignedOut(told);
  answers.push(json({}, 401));
  await expect(api.get('/api/me')).rejects.toBeInstanceOf(ApiError);
  expect(told).toHaveBeenCalledOnce();
  await expect(api.get('/api/me')).rejects.toBeInstanceOf(NetworkError);
  off();
});

test('an answer without a body is undefined', async () => {
  answers.push(new Response(null, { status: 204 }));
  expect(await api.post('/api/notifications/reading')).toBeUndefined();
});
