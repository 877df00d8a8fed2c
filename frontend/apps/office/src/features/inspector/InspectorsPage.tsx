import type { Schemas } from '@shared/client';
import { formatDate } from '@shared/format';
import { useCan } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable';
import { ChoiceFilter, Filters, TextFilter } from '../../ui/Filters';
import { LoadMeter } from '../../ui/LoadMeter';
import type { Listing } from '../../ui/listing';
import { inspectorKinds } from '../../ui/options';
import { Page } from '../../ui/Page';
import { may } from '../../ui/permissions';
import { filterCount } from '../../ui/search';
import { Tag } from '../../ui/tags';
import { type InspectorSearch, inspectorList, loads } from './api';
import { type Act, InspectorAct, InspectorForm } from './InspectorForm';

const noFilters = { q: undefined, kind: undefined, state: undefined };

export function InspectorsPage({ search, onSearch }: Listing<InspectorSearch>) {
  const { t } = useTranslation(['inspector', 'shared']);
  const can = useCan();
  const [acting, setActing] = useState<{ id: string; act: Act }>();
  const [registering, setRegistering] = useState(false);
  const query = useQuery(inspectorList(search));
  const register = can(may.writeInspectors) ? (
    <Button type="primary" onClick={() => setRegistering(true)}>
      {t('inspector:register')}
    </Button>
  ) : null;
  return (
    <Page title={t('inspector:title')} intro={t('inspector:intro')} printable actions={register}>
      <Filters>
        <TextFilter label={t('inspector:q')} value={search.q} onChange={(q) => onSearch({ q })} />
        <ChoiceFilter
          label={t('inspector:kind')}
          value={search.kind}
          options={inspectorKinds.map((value) => ({ value, label: t(`shared:inspectorKind.${value}`) }))}
          onChange={(kind) => onSearch({ kind })}
        />
        <ChoiceFilter
          label={t('inspector:state')}
          value={search.state}
          options={[
            { value: 'IN_OFFICE', label: t('inspector:inOffice') },
            { value: 'LEFT', label: t('inspector:left') },
          ]}
          onChange={(state) => onSearch({ state })}
        />
      </Filters>
      <DataTable
        caption={t('inspector:title')}
        query={query}
        columns={useColumns(can(may.writeInspectors) ? (id, act) => setActing({ id, act }) : undefined)}
        rowKey={(row) => row.id}
        sort={{
          value: search.sort ?? 'NAME',
          onSort: (sort) => onSearch({ sort: sort as InspectorSearch['sort'] }),
        }}
        filters={{ count: filterCount(search), onClear: () => onSearch(noFilters) }}
        paging={{ cursor: search.cursor, onCursor: (cursor) => onSearch({ cursor }) }}
        empty={{ title: t('inspector:emptyTitle'), hint: t('inspector:emptyHint'), action: register }}
      />
      {registering ? <InspectorForm onClose={() => setRegistering(false)} /> : null}
      {acting ? <InspectorAct {...acting} onClose={() => setActing(undefined)} /> : null}
    </Page>
  );
}

function useColumns(onAct?: (id: string, act: Act) => void): Column<Schemas['InspectorRow']>[] {
  const { t, i18n } = useTranslation(['inspector', 'shared', 'ui']);
  const load = useQuery(loads);
  const day = (date?: string) => formatDate(date, i18n.language);
  const columns: Column<Schemas['InspectorRow']>[] = [
    {
      key: 'number',
      tight: true,
      title: t('inspector:number'),
      sort: 'NUMBER',
      render: (row) => <span className="number">{row.number}</span>,
    },
    {
      key: 'name',
      tight: true,
      title: t('inspector:name'),
      sort: 'NAME',
      render: (row) => <b>{row.name}</b>,
    },
    { key: 'kind', title: t('inspector:kind'), render: (row) => t(`shared:inspectorKind.${row.kind}`) },
    {
      key: 'load',
      title: t('inspector:load'),
      render: (row) => {
        const one = load.data?.get(row.id);
        return one ? (
          <Link to="/board">
            <LoadMeter {...one} word={t(`inspector:loadLevel.${one.level}`)} />
          </Link>
        ) : null;
      },
    },
    { key: 'workplace', title: t('inspector:workplace'), render: (row) => row.workplace },
    { key: 'phone', tight: true, title: t('inspector:phone'), render: (row) => row.phone },
    {
      key: 'term',
      title: t('inspector:term'),
      render: (row) => {
        if (!row.termFrom) return day(row.termUntil);
        return row.termUntil
          ? `${day(row.termFrom)} – ${day(row.termUntil)}`
          : t('inspector:termOpen', { from: day(row.termFrom) });
      },
    },
    {
      key: 'state',
      title: t('inspector:state'),
      render: (row) => (
        <Tag tone={row.state === 'IN_OFFICE' ? 'done' : 'calm'}>
          {row.state === 'IN_OFFICE' ? t('inspector:inOffice') : t('inspector:left')}
        </Tag>
      ),
    },
  ];
  if (!onAct) return columns;
  return [
    ...columns,
    {
      key: 'actions',
      tight: true,
      title: t('ui:actions'),
      render: (row) =>
        row.state === 'IN_OFFICE' ? (
          <span className="row no-print">
            <Button size="small" onClick={() => onAct(row.id, 'change')}>
              {t('inspector:change')}
            </Button>
            <Button size="small" onClick={() => onAct(row.id, 'leave')}>
              {t('inspector:leave')}
            </Button>
          </span>
        ) : null,
    },
  ];
}
