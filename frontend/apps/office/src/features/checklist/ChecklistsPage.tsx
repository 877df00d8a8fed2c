import { formatMoment, formatNames } from '@shared/format';
import { useCan, useMe } from '@shared/me';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../ui/DataTable';
import { ChoiceFilter } from '../../ui/Filters';
import { ListPage } from '../../ui/ListPage';
import type { Listing } from '../../ui/listing';
import { schoolKinds } from '../../ui/options';
import { ProblemBox } from '../../ui/ProblemBox';
import { may } from '../../ui/permissions';
import { type ChecklistRow, type ChecklistSearch, checklistList, createChecklist, states } from './api';
import { StateTag } from './StateTag';

const origins = ['own', 'above'] as const;

export function ChecklistsPage({ search, onSearch }: Listing<ChecklistSearch>) {
  const { t } = useTranslation(['checklist', 'shared']);
  const query = useQuery(checklistList(search));
  return (
    <ListPage
      title={t('checklist:title')}
      intro={t('checklist:intro')}
      actions={<New />}
      search={search}
      onSearch={onSearch}
      query={query}
      columns={useColumns()}
      empty={{ title: t('checklist:emptyTitle'), hint: t('checklist:emptyHint') }}
      filters={
        <>
          <ChoiceFilter
            label={t('checklist:state')}
            value={search.state}
            options={states.map((value) => ({ value, label: t(`checklist:states.${value}`) }))}
            onChange={(state) => onSearch({ state })}
          />
          <ChoiceFilter
            label={t('checklist:kinds')}
            value={search.kind}
            options={schoolKinds.map((value) => ({ value, label: t(`shared:schoolKind.${value}`) }))}
            onChange={(kind) => onSearch({ kind })}
          />
          <ChoiceFilter
            label={t('checklist:origin')}
            value={search.own === undefined ? undefined : search.own ? 'own' : 'above'}
            options={origins.map((value) => ({ value, label: t(`checklist:origins.${value}`) }))}
            onChange={(origin) => onSearch({ own: origin && origin === 'own' })}
          />
        </>
      }
    />
  );
}

function New() {
  const { t } = useTranslation('checklist');
  const can = useCan();
  const navigate = useNavigate();
  const creating = useMutation({
    mutationFn: () => createChecklist({ title: t('newTitle'), kinds: [], matters: [] }),
    onSuccess: ({ id }) => navigate({ to: '/checklists/$id', params: { id } }),
  });
  if (!can(may.writeChecklists)) return null;
  return (
    <>
      <Button type="primary" loading={creating.isPending} onClick={() => creating.mutate()}>
        {t('create')}
      </Button>
      {creating.error ? <ProblemBox error={creating.error} /> : null}
    </>
  );
}

function useColumns(): Column<ChecklistRow>[] {
  const { t, i18n } = useTranslation(['checklist', 'shared']);
  const { regionId } = useMe();
  return [
    {
      key: 'title',
      title: t('checklist:name'),
      wide: true,
      render: (row) => (
        <Link to="/checklists/$id" params={{ id: row.id }}>
          {row.title}
        </Link>
      ),
    },
    {
      key: 'edition',
      title: t('checklist:edition'),
      tight: true,
      render: (row) => t('checklist:editionN', { n: row.edition }),
    },
    { key: 'state', title: t('checklist:state'), render: (row) => <StateTag state={row.state} /> },
    {
      key: 'origin',
      title: t('checklist:origin'),
      render: (row) => (row.regionId === regionId ? t('checklist:origins.own') : row.regionName),
    },
    {
      key: 'kinds',
      title: t('checklist:kinds'),
      wide: true,
      render: (row) =>
        formatNames(
          row.kinds.map((kind) => t(`shared:schoolKind.${kind}`)),
          i18n.language,
        ),
    },
    { key: 'items', title: t('checklist:items'), align: 'end', render: (row) => row.items },
    {
      key: 'changedAt',
      title: t('checklist:changedAt'),
      tight: true,
      render: (row) => formatMoment(row.changedAt, i18n.language),
    },
  ];
}
