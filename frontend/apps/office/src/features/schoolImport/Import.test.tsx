import type { Schemas } from '@shared/client';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { answer, refuse } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { mediaTypeOf } from '../../ui/sheets';
import { ImportPage } from './ImportPage';
import { UploadPage } from './UploadPage';

officeDesk();

const checked = (over: Partial<Schemas['SchoolImportView']> = {}): Schemas['SchoolImportView'] => ({
  id: 'm1',
  version: 1,
  kind: 'SCHOOLS',
  fileName: '台账.csv',
  encoding: 'GB18030',
  preview: { titles: ['学校代码', '学校名称'], rows: [['3701050001', '第一实验小学']] },
  state: 'CHECKED',
  total: 92,
  added: 90,
  changed: 2,
  unchanged: 0,
  wrong: 0,
  blank: 0,
  createdAt: '2026-11-22T10:00:00+08:00',
  createdBy: '周敏',
  actions: ['COMMIT'],
  ...over,
});
const nothing = () => undefined;
beforeEach(() => answer('get', '/api/school-imports', { items: [] }));

test('the kind of file follows the name, whatever the browser calls it', () => {
  expect(mediaTypeOf('台账.CSV')).toBe('text/csv');
  expect(mediaTypeOf('a.xlsx')).toContain('spreadsheetml');
  expect(mediaTypeOf('a.xls')).toBeUndefined();
});

test('a file of another kind is refused before anything is sent', async () => {
  await show(<UploadPage search={{}} onSearch={nothing} />);
  const area = screen.getByText(/把文件拖到这里/).closest('label') as HTMLElement;
  fireEvent.drop(area, { dataTransfer: { files: [new File(['x'], '台账.pdf')] } });
  expect(await screen.findByRole('alert')).toHaveTextContent('您选择的是“台账.pdf”');
});

test('the file goes up raw with its name, and the result opens', async () => {
  const sent: string[] = [];
  answer('post', '/api/school-imports', async (request) => {
    sent.push(
      new URL(request.url).searchParams.get('fileName') ?? '',
      request.headers.get('content-type') ?? '',
    );
    return checked();
  });
  const { user, router } = await show(<UploadPage search={{}} onSearch={nothing} />);
  await user.upload(screen.getByLabelText(/把文件拖到这里/), new File(['学校代码'], '台账.csv'));
  await waitFor(() => expect(router.state.location.pathname).toBe('/schools/import/m1'));
  expect(sent).toEqual(['台账.csv', 'text/csv']);
});

test('O21 wrong rows show the cell and its words, offer the workbook and no commit', async () => {
  answer('get', '/api/school-imports/{id}', checked({ wrong: 1, actions: [] }));
  answer('get', '/api/school-imports/{id}/rows', {
    items: [
      {
        line: 7,
        verdict: 'WRONG',
        code: '3701050007',
        name: '制锦市街小学',
        changes: [],
        errors: [{ cell: 'C7', column: '办学类型', code: 'unknown', message: '“完小”不是已知的办学类型' }],
      },
    ],
  });
  await show(<ImportPage id="m1" search={{ verdict: 'WRONG' }} onSearch={nothing} />);
  const cell = await screen.findByText('C7');
  expect(cell.closest('td')).toHaveTextContent('“完小”不是已知的办学类型');
  expect(screen.getByRole('link', { name: /下载错误工作簿/ })).toHaveAttribute(
    'href',
    '/api/school-imports/m1/error-workbook',
  );
  expect(screen.queryByRole('button', { name: '提交导入' })).toBeNull();
});

test('a clean check names the effect, and committing shows the result', async () => {
  answer('get', '/api/school-imports/{id}', checked());
  answer('get', '/api/school-imports/{id}/rows', { items: [] });
  answer('post', '/api/school-imports/{id}/commit', () => {
    const done = checked({ state: 'COMMITTED', committedAt: '2026-11-22T10:05:00+08:00', actions: [] });
    answer('get', '/api/school-imports/{id}', done);
    return done;
  });
  const { user } = await show(<ImportPage id="m1" search={{}} onSearch={nothing} />);
  expect(await screen.findByText(/提交后将新增 90 条、变更 2 条/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '提交导入' }));
  expect(await screen.findByText(/已于 .* 写入台账/)).toBeInTheDocument();
});

test('a refused commit keeps the check on screen', async () => {
  answer('get', '/api/school-imports/{id}', checked());
  answer('get', '/api/school-imports/{id}/rows', { items: [] });
  refuse('post', '/api/school-imports/{id}/commit', {
    status: 409,
    code: 'stale',
    title: '台账已有变化，请重新检查',
  });
  const { user } = await show(<ImportPage id="m1" search={{}} onSearch={nothing} />);
  await user.click(await screen.findByRole('button', { name: '提交导入' }));
  const alert = await screen.findByRole('alert');
  expect(within(alert).getByText('台账已有变化，请重新检查')).toBeInTheDocument();
});

test('contacts go up as contacts, and the encoding can be said', async () => {
  const sent: (string | null)[] = [];
  answer('post', '/api/school-imports', (request) => {
    const query = new URL(request.url).searchParams;
    sent.push(query.get('kind'), query.get('encoding'));
    return checked();
  });
  const { user } = await show(<UploadPage search={{ kind: 'CONTACTS' }} onSearch={nothing} />);
  await user.upload(screen.getByLabelText(/把文件拖到这里/), new File(['学校代码'], '联系人.csv'));
  await waitFor(() => expect(sent).toEqual(['CONTACTS', null]));
});

test('a written batch says what taking it back does, and takes it back', async () => {
  answer('get', '/api/school-imports/{id}/rows', { items: [] });
  answer(
    'get',
    '/api/school-imports/{id}',
    checked({ state: 'COMMITTED', committedAt: '2026-11-22T10:05:00+08:00', actions: ['UNDO'] }),
  );
  answer('post', '/api/school-imports/{id}/undoing', () => {
    const undone = checked({ state: 'UNDONE', undoneAt: '2026-11-22T10:09:00+08:00', actions: [] });
    answer('get', '/api/school-imports/{id}', undone);
    return undone;
  });
  const { user } = await show(<ImportPage id="m1" search={{}} onSearch={nothing} />);
  await user.click(await screen.findByRole('button', { name: '撤销这一批' }));
  expect(await screen.findByText(/将删除新增的 90 条/)).toBeInTheDocument();
  await user.click((await screen.findAllByRole('button', { name: '撤销这一批' })).at(-1) as HTMLElement);
  expect(await screen.findByText(/撤销，台账恢复到写入之前/)).toBeInTheDocument();
});
