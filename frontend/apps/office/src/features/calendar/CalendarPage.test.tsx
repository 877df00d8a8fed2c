import { screen, waitFor, within } from '@testing-library/react';
import { answer } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { officer } from '../../testing/samples';
import { CalendarPage } from './CalendarPage';

officeDesk();

const office = { ...officer, permissions: [...officer.permissions, 'calendar:write'] };
const nothing = () => undefined;

test('a year that nobody has published says what follows from it', async () => {
  answer('get', '/api/calendar', { year: 2027, known: false, days: [], sources: [] });
  await show(<CalendarPage search={{ year: 2027 }} onSearch={nothing} />, office);
  expect(await screen.findByText('2027 年的放假安排还没有录入。')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '录入放假安排' })).toBeInTheDocument();
});

test('a pasted notice fills the form, shows what moves, and is published only then', async () => {
  const sent: unknown[] = [];
  answer('get', '/api/calendar', { year: 2027, known: false, days: [], sources: [] });
  answer('post', '/api/calendar/{year}/preview', {
    moved: [
      {
        id: '0190a6e0-0000-7000-8000-000000000001',
        schoolName: '第一实验小学',
        problem: '消防通道被堵',
        dueOn: '2027-01-04',
        newDueOn: '2027-01-05',
      },
    ],
  });
  answer('put', '/api/calendar/{year}', async (request) => {
    sent.push(await request.json());
    return { year: 2027, known: true, days: [], sources: [] };
  });
  const { user } = await show(<CalendarPage search={{ year: 2027 }} onSearch={nothing} />, office);
  await user.click(await screen.findByRole('button', { name: '录入放假安排' }));
  const form = await screen.findByRole('dialog');
  await user.click(within(form).getByLabelText('粘贴通知正文'));
  await user.paste('一、元旦：1月1日（周五）放假1天。1月3日（周日）上班。');
  expect(within(form).getByText('识别出 1 段放假、1 个调休上班日，请核对。')).toBeInTheDocument();
  await user.type(within(form).getByLabelText('通知名称'), '国办通知');
  await user.click(within(form).getByRole('button', { name: '下一步：查看影响' }));

  expect(await screen.findByText('2027年1月4日 → 2027年1月5日')).toBeInTheDocument();
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('button', { name: '发布' }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        notice: {
          source: '国办通知',
          holidays: [{ name: '元旦', first: '2027-01-01', last: '2027-01-01' }],
          workdays: ['2027-01-03'],
        },
      },
    ]),
  );
});
