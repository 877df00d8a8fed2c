import { screen } from '@testing-library/react';
import { answer, refuse } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { AccessPage } from './AccessPage';

officeDesk();

const person = '0199aaaa-0000-7000-8000-000000000001';
const thing = '0199aaaa-0000-7000-8000-000000000002';

beforeEach(() => answer('get', '/api/accounts', { items: [] }));

test('the address of a page is enough to ask why somebody sees it', async () => {
  const asked: string[] = [];
  answer('get', '/api/accounts/{id}/access/{thingId}', (request) => {
    asked.push(new URL(request.url).pathname);
    return {
      personId: person,
      name: '王秀英',
      kind: 'rectification',
      permission: 'rectification:read',
      granted: false,
      steps: [
        { code: 'region', holds: true, words: '在范围之内。' },
        { code: 'school.INSPECTOR', holds: false, words: '这所学校今天没有分配给此人负责。' },
      ],
    };
  });
  const search = { person, thing: `http://localhost/rectifications/${thing}` };
  await show(<AccessPage search={search} onSearch={() => undefined} />);
  expect(await screen.findByText('王秀英 看不到')).toBeInTheDocument();
  expect(screen.getByText(/这所学校今天没有分配给此人负责/)).toBeInTheDocument();
  expect(asked).toEqual([`/api/accounts/${person}/access/${thing}`]);
});

test('what is outside my divisions is not found', async () => {
  refuse('get', '/api/accounts/{id}/access/{thingId}', {
    status: 404,
    title: '没有找到，或者不在您的管理范围内。',
  });
  await show(<AccessPage search={{ person, thing }} onSearch={() => undefined} />);
  expect(await screen.findByText(/没有找到/)).toBeInTheDocument();
});

test('before anything is chosen the page says how', async () => {
  await show(<AccessPage search={{ thing: 'nonsense' }} onSearch={() => undefined} />);
  expect(await screen.findByText('这里面没有找到编号')).toBeInTheDocument();
});
