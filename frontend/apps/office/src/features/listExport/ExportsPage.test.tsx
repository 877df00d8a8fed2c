import { screen } from '@testing-library/react';
import { answer } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { ExportsPage } from './ExportsPage';

officeDesk();
const nothing = () => undefined;

test('O22 every export says who, when and by which filters, and can be repeated', async () => {
  answer('get', '/api/list-exports', {
    items: [
      {
        id: 'e1',
        name: '学校列表',
        filters: '筛选条件：办学类型：小学',
        address: '/api/school-sheet?kind=PRIMARY',
        takenName: '周敏',
        takenAt: '2026-11-22T02:00:00Z',
      },
    ],
  });
  await show(<ExportsPage search={{}} onSearch={nothing} />);
  expect(await screen.findByText('筛选条件：办学类型：小学')).toBeInTheDocument();
  expect(screen.getByText('周敏')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '再次导出“学校列表”' })).toHaveAttribute(
    'href',
    '/api/school-sheet?kind=PRIMARY',
  );
});

test('O22 nothing exported yet says where to begin', async () => {
  answer('get', '/api/list-exports', { items: [] });
  await show(<ExportsPage search={{}} onSearch={nothing} />);
  expect(await screen.findByText('还没有导出过列表')).toBeInTheDocument();
});
