import type { Schemas } from '@shared/client';
import { screen, waitFor, within } from '@testing-library/react';
import { answer } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { head, officer } from '../../testing/samples';
import { PlatesPage } from './PlatesPage';
import { PrintPage } from './PrintPage';
import { publicAddress } from './Sheet';

officeDesk();

const office = {
  ...officer,
  permissions: [...officer.permissions, 'plate:read', 'plate:issue', 'plate:mount'],
};
const school = { ...head, permissions: ['plate:read', 'plate:mount'] };
const nothing = () => undefined;

const plate: Schemas['PlateView'] = {
  id: 'p1',
  version: 0,
  number: '3701050001-02',
  issue: 2,
  code: '0123456789abcdef',
  state: 'MAKING',
  schoolId: 's1',
  schoolName: '第一实验小学',
  kindergarten: false,
  inspectorId: 'i1',
  inspectorName: '王秀英',
  phone: '0532-87861101',
  officeName: '天桥区教育督导室',
  complaintPhone: '0531-12345',
  issuedOn: '2026-11-02',
  actions: ['MOUNT', 'REMOVE'],
};

const row = (over: Partial<Schemas['PlateRow']> = {}): Schemas['PlateRow'] => ({
  schoolId: 's1',
  schoolCode: '3701050001',
  schoolName: '第一实验小学',
  schoolKind: 'PRIMARY',
  inspectorId: 'i1',
  inspectorName: '王秀英',
  standing: 'MAKING',
  faults: [],
  overdue: false,
  plate,
  ...over,
});

const counts = { schools: 4, missing: 1, outdated: 1, making: 1, unproven: 0, mounted: 1 };

function desk(...items: Schemas['PlateRow'][]) {
  answer('get', '/api/plates/overview', counts);
  answer('get', '/api/plates', { items });
}

test('C4-01 the lists carry their numbers, and only schools with an inspector can be chosen', async () => {
  desk(
    row({ standing: 'MISSING', plate: undefined }),
    row({
      schoolId: 's2',
      schoolName: '第二小学',
      standing: 'MISSING',
      plate: undefined,
      inspectorId: undefined,
      inspectorName: undefined,
    }),
  );
  const sent: unknown[] = [];
  answer('post', '/api/plates', async (request) => {
    sent.push(await request.json());
    return { items: [plate] };
  });
  const { user } = await show(<PlatesPage search={{}} onSearch={nothing} />, office);
  expect(await screen.findByRole('button', { name: '待制作 1' })).toBeInTheDocument();
  expect(screen.queryByRole('checkbox', { name: '选择第二小学' })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: '选择第一实验小学' }));
  await user.click(screen.getByRole('button', { name: '制作选中的公示牌（1）' }));
  await waitFor(() => expect(sent).toEqual([{ schoolIds: ['s1'] }]));
});

test('C4-02 an outdated plate says why and by when it is to be renewed', async () => {
  desk(row({ standing: 'OUTDATED', faults: ['CONTACT', 'PHOTO'], renewBy: '2026-11-23', overdue: true }));
  await show(<PlatesPage search={{}} onSearch={nothing} />, office);
  expect(await screen.findByText('公示电话或邮箱已变动')).toBeInTheDocument();
  expect(screen.getByText('督学照片已变动')).toBeInTheDocument();
  expect(screen.getByText('已超过更换期限（2026年11月23日）')).toBeInTheDocument();
});

test('O17 a school sees its own plate, takes the photo, and makes none', async () => {
  desk(row({ plate: { ...plate, actions: ['MOUNT'] } }));
  await show(<PlatesPage search={{}} onSearch={nothing} />, school);
  const line = within(await screen.findByRole('row', { name: /第一实验小学/ }));
  expect(line.getByLabelText('拍第一实验小学的挂牌照片')).toBeInTheDocument();
  expect(line.queryByRole('button', { name: /撤\s*牌/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /^制作选中/ })).toBeNull();
});

test('the sheet shows what the rule wants and a code to the public page, in Chinese for every reader', async () => {
  desk(row());
  await show(<PrintPage />, office);
  const sheet = within(await screen.findByRole('region', { name: '第一实验小学的公示牌' }));
  for (const words of ['责任督学公示牌', '0532-87861101', '天桥区教育督导室', '校务管理和制度执行情况']) {
    expect(sheet.getByText(words, { exact: false })).toBeInTheDocument();
  }
  expect(sheet.getAllByRole('listitem')).toHaveLength(8);
  expect(publicAddress(plate)).toMatch(/\/p\/s\/0123456789abcdef\?v=2$/);
});
