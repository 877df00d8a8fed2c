import { DownloadOutlined } from '@ant-design/icons';
import type { Schemas } from '@shared/client';
import { formatMoment } from '@shared/format';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable';
import { Loaded } from '../../ui/Loaded';
import { type Listing, useRefresh } from '../../ui/listing';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/ProblemBox';
import { TabRow } from '../../ui/TabRow';
import { Tag } from '../../ui/tags';
import { commitImport, type ImportSearch, importRows, importView, undoImport, verdicts } from './api';

type View = Schemas['SchoolImportView'];
const tones = { ADDED: 'done', CHANGED: 'act', UNCHANGED: 'calm', WRONG: 'bad' } as const;

export function ImportPage({ id, ...list }: { id: string } & Listing<ImportSearch>) {
  const query = useQuery(importView(id));
  return <Loaded query={query}>{(view) => <Filled view={view} {...list} />}</Loaded>;
}

function Filled({ view, search, onSearch }: { view: View } & Listing<ImportSearch>) {
  const { t, i18n } = useTranslation('schoolImport');
  const rows = useQuery(importRows(view.id, search));
  const counts = {
    WRONG: view.wrong,
    ADDED: view.added,
    CHANGED: view.changed,
    UNCHANGED: view.unchanged,
  };
  return (
    <Page
      title={`${t(`kind.${view.kind}`)} · ${view.fileName}`}
      intro={t('checkedBy', {
        who: view.createdBy,
        at: formatMoment(view.createdAt, i18n.language),
        n: view.total,
      })}
      back={
        <Link to="/schools/import" search={{ kind: view.kind }}>
          {t('title')}
        </Link>
      }
      printable
    >
      <dl className="figures">
        {verdicts.map((verdict) => (
          <div key={verdict} className={counts[verdict] > 0 ? `figure ${tones[verdict]}` : 'figure'}>
            <dt>{t(verdict)}</dt>
            <dd>{counts[verdict]}</dd>
          </div>
        ))}
        <div className="figure">
          <dt>{t('blank')}</dt>
          <dd>{view.blank}</dd>
        </div>
      </dl>
      <NextStep view={view} />
      <Preview view={view} />
      <TabRow
        label={t('verdict')}
        value={search.verdict}
        onChange={(verdict) => onSearch({ verdict })}
        tabs={[
          { value: undefined, label: t('allRows') },
          ...verdicts.map((value) => ({ value, label: `${t(value)} ${counts[value]}` })),
        ]}
      />
      <DataTable
        caption={t('resultTitle')}
        query={rows}
        columns={useColumns(view.kind)}
        rowKey={(row) => row.line}
        paging={{ cursor: search.cursor, onCursor: (cursor) => onSearch({ cursor }) }}
        empty={{ title: t('emptyRows') }}
      />
    </Page>
  );
}

function NextStep({ view }: { view: View }) {
  const { t, i18n } = useTranslation('schoolImport');
  const refresh = useRefresh();
  const commit = useMutation({ mutationFn: () => commitImport(view.id, view.version), onSuccess: refresh });
  const undo = useMutation({ mutationFn: () => undoImport(view.id, view.version), onSuccess: refresh });
  const { added, changed, wrong } = view;
  const ready = view.actions.includes('COMMIT');
  const at = (moment: string | undefined) => formatMoment(moment, i18n.language);
  const checked = () => {
    if (ready) return t('readyNote', { added, changed });
    return wrong > 0 ? t('wrongNote', { n: wrong }) : t('nothingNote');
  };
  const note = {
    CHECKED: checked,
    COMMITTED: () => t('committedNote', { at: at(view.committedAt), added, changed }),
    UNDONE: () => t('undoneNote', { at: at(view.undoneAt) }),
  }[view.state]();
  return (
    <section className="card row no-print" aria-live="polite">
      <span className="grow">{note}</span>
      {wrong > 0 ? (
        <Button icon={<DownloadOutlined />} href={`/api/school-imports/${view.id}/error-workbook`} download>
          {t('errorWorkbook')}
        </Button>
      ) : null}
      {view.state === 'CHECKED' ? (
        <Link to="/schools/import" search={{ kind: view.kind }}>
          {t('again')}
        </Link>
      ) : (
        <Link to="/schools">{t('toSchools')}</Link>
      )}
      {view.actions.includes('UNDO') ? (
        <Popconfirm
          title={t('undoConfirm', { added, changed })}
          okText={t('undo')}
          cancelText={t('keep')}
          onConfirm={() => undo.mutate()}
        >
          <Button danger loading={undo.isPending}>
            {t('undo')}
          </Button>
        </Popconfirm>
      ) : null}
      {ready ? (
        <Button type="primary" loading={commit.isPending} onClick={() => commit.mutate()}>
          {t('commit')}
        </Button>
      ) : null}
      {undo.error ? <ProblemBox error={undo.error} onRetry={() => undo.mutate()} /> : null}
      {commit.error ? <ProblemBox error={commit.error} onRetry={() => commit.mutate()} /> : null}
    </section>
  );
}

/** The first rows as they were read: whoever sees odd characters here says how the file is written. */
function Preview({ view }: { view: View }) {
  const { t } = useTranslation('schoolImport');
  const { titles, rows } = view.preview;
  return (
    <details className="card">
      <summary>
        {t('preview')}
        {view.encoding ? ` · ${t(`encoding.${view.encoding}`)}` : null}
      </summary>
      <div className="table-frame">
        <table className="data">
          <thead>
            <tr>
              {titles.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name than their place
              <tr key={line}>
                {titles.map((title, n) => (
                  <td key={title} data-label={title}>
                    {cells[n]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function useColumns(kind: View['kind']): Column<Schemas['SchoolImportRow']>[] {
  const { t } = useTranslation('schoolImport');
  const shown = (value: string | undefined) => value ?? t('nothing');
  return [
    { key: 'line', title: t('line'), align: 'end', render: (row) => row.line },
    {
      key: 'verdict',
      title: t('verdict'),
      render: (row) => <Tag tone={tones[row.verdict]}>{t(row.verdict)}</Tag>,
    },
    {
      key: 'code',
      tight: true,
      title: t('code'),
      render: (row) => <Cell row={row} value={row.code} column="code" />,
    },
    {
      key: 'name',
      title: t(`nameOf.${kind}`),
      render: (row) => <Cell row={row} value={row.name} column="name" />,
    },
    {
      key: 'details',
      title: t('details'),
      wide: true,
      render: (row) => (
        <>
          {row.errors.map((error) => (
            <div key={error.cell + error.code}>
              <mark className="number">{error.cell}</mark> {error.column} · {error.message}
            </div>
          ))}
          {row.changes.map(({ column, before, after }) => (
            <div key={column}>{t('beforeAfter', { column, before: shown(before), after: shown(after) })}</div>
          ))}
        </>
      ),
    },
  ];
}

// The file's columns carry Chinese heads in every language of the reader; A and B follow the template's order.
const heads = { code: /\u4ee3\u7801$/, name: /\u540d\u79f0$|^\u59d3\u540d$|^\u5b66\u5e74$/ };

function Cell({
  row,
  value,
  column,
}: {
  row: Schemas['SchoolImportRow'];
  value?: string;
  column: keyof typeof heads;
}) {
  const wrong = row.errors.some((error) => heads[column].test(error.column));
  return wrong ? <mark>{value ?? '—'}</mark> : value;
}
