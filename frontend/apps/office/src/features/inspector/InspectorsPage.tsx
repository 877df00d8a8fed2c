import type { Schemas } from '@shared/client';
import { formatDate } from '@shared/format';
import { useCan } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable';
import { ChoiceFilter, DateFilter, Filters, TextFilter } from '../../ui/Filters';
import { LoadMeter } from '../../ui/LoadMeter';
import type { Listing } from '../../ui/listing';
import { inspectorKinds, inspectorSources, inspectorStates, inspectorTracks } from '../../ui/options';
import { Page } from '../../ui/Page';
import { may } from '../../ui/permissions';
import { SheetButton } from '../../ui/SheetButton';
import { filterCount } from '../../ui/search';
import { type InspectorSearch, inspectorList, loads } from './api';
import { type Act, InspectorAct, InspectorForm } from './InspectorForm';
import { StateTag } from './StateTag';

const noFilters = {
  q: undefined,
  kind: undefined,
  track: undefined,
  rank: undefined,
  source: undefined,
  subject: undefined,
  endsBefore: undefined,
  state: undefined,
};

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
    <Page
      title={t('inspector:title')}
      intro={t('inspector:intro')}
      printable
      actions={
        <>
          {can(may.readFiles) ? (
            <Link to="/inspectors/composition">{t('inspector:compositionTitle')}</Link>
          ) : null}
          <SheetButton path="/api/inspector-sheet" search={search} />
          {register}
        </>
      }
    >
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
          options={inspectorStates.map((value) => ({ value, label: t(`shared:inspectorState.${value}`) }))}
          onChange={(state) => onSearch({ state })}
        />
        <ChoiceFilter
          label={t('inspector:track')}
          value={search.track}
          options={inspectorTracks.map((value) => ({ value, label: t(`shared:inspectorTrack.${value}`) }))}
          onChange={(track) => onSearch({ track })}
        />
        <ChoiceFilter
          label={t('inspector:source')}
          value={search.source}
          options={inspectorSources.map((value) => ({ value, label: t(`shared:inspectorSource.${value}`) }))}
          onChange={(source) => onSearch({ source })}
        />
        <TextFilter label={t('inspector:rank')} value={search.rank} onChange={(rank) => onSearch({ rank })} />
        <TextFilter
          label={t('inspector:subject')}
          value={search.subject}
          onChange={(subject) => onSearch({ subject })}
        />
        <DateFilter
          label={t('inspector:endsBefore')}
          value={search.endsBefore}
          onChange={(endsBefore) => onSearch({ endsBefore })}
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
  const mayRead = useCan()(may.readFiles);
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
      render: (row) =>
        mayRead ? (
          <Link to="/inspectors/$id" params={{ id: row.id }}>
            {row.name}
          </Link>
        ) : (
          <b>{row.name}</b>
        ),
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
      render: (row) => <StateTag state={row.state} />,
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
        row.state !== 'LEFT' ? (
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
