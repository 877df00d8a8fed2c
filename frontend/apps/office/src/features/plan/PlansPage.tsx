import { formatDate } from '@shared/format';
import { useCan } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../ui/DataTable';
import { ChoiceFilter, TextFilter } from '../../ui/Filters';
import { ListPage } from '../../ui/ListPage';
import type { Listing } from '../../ui/listing';
import { may } from '../../ui/permissions';
import { kinds, owners, type PlanRow, type PlanSearch, planList, states } from './api';
import { BeginForm } from './BeginForm';
import { ProgressTag, StateTag } from './StateTag';

export function PlansPage({ search, onSearch }: Listing<PlanSearch>) {
  const { t } = useTranslation('plan');
  const can = useCan();
  const [beginning, setBeginning] = useState(false);
  const query = useQuery(planList(search));
  const begin = can(may.writePlans) ? (
    <Button type="primary" onClick={() => setBeginning(true)}>
      {t('begin')}
    </Button>
  ) : null;
  return (
    <ListPage
      title={t('title')}
      intro={t('intro')}
      actions={
        <>
          <Link to="/plans/themes">{t('themes')}</Link>
          {begin}
        </>
      }
      search={search}
      onSearch={onSearch}
      query={query}
      columns={useColumns()}
      empty={{ title: t('emptyTitle'), hint: t('emptyHint'), action: begin }}
      filters={
        <>
          <TextFilter label={t('q')} value={search.q} onChange={(q) => onSearch({ q })} />
          <ChoiceFilter
            label={t('kind')}
            value={search.kind}
            options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            onChange={(kind) => onSearch({ kind })}
          />
          <ChoiceFilter
            label={t('state')}
            value={search.state}
            options={states.map((value) => ({ value, label: t(`states.${value}`) }))}
            onChange={(state) => onSearch({ state })}
          />
          <ChoiceFilter
            label={t('owner')}
            value={search.owner}
            options={owners.map((value) => ({ value, label: t(`owners.${value}`) }))}
            onChange={(owner) => onSearch({ owner })}
          />
        </>
      }
    >
      {beginning ? <BeginForm onClose={() => setBeginning(false)} /> : null}
    </ListPage>
  );
}

function useColumns(): Column<PlanRow>[] {
  const { t, i18n } = useTranslation('plan');
  return [
    {
      key: 'title',
      title: t('name'),
      wide: true,
      render: (row) => (
        <Link to="/plans/$id" params={{ id: row.id }}>
          {row.title}
        </Link>
      ),
    },
    {
      key: 'period',
      tight: true,
      title: t('period'),
      render: (row) =>
        row.month ? t('monthOf', { year: row.year, month: row.month }) : t('yearOf', { year: row.year }),
    },
    {
      key: 'owner',
      title: t('owner'),
      render: (row) => row.inspectorName ?? row.districtName ?? t('owners.OFFICE'),
    },
    { key: 'state', title: t('state'), render: (row) => <StateTag state={row.state} /> },
    { key: 'visits', align: 'end', title: t('visits'), render: (row) => row.visitCount || null },
    {
      key: 'due',
      tight: true,
      title: t('dueOn'),
      render: (row) => formatDate(row.dueOn, i18n.language),
    },
    {
      key: 'progress',
      title: t('progress'),
      render: (row) => (row.progress ? <ProgressTag progress={row.progress} /> : null),
    },
  ];
}
