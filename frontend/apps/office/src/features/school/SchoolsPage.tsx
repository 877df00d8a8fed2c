import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import type { Schemas } from '@shared/client';
import { useCan, useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable';
import { ChoiceFilter, Filters, TextFilter } from '../../ui/Filters';
import type { Listing } from '../../ui/listing';
import { ownerships, schoolKinds } from '../../ui/options';
import { Page } from '../../ui/Page';
import { may } from '../../ui/permissions';
import { SheetButton } from '../../ui/SheetButton';
import { filterCount } from '../../ui/search';
import { Tag } from '../../ui/tags';
import { asked, locationTypes, mostCompared, type SchoolSearch, schoolList, stages, townships } from './api';
import { type Chosen, CompareBar } from './CompareBar';
import { Gaps } from './Gaps';
import { SchoolForm } from './SchoolForm';

const noFilters = {
  q: undefined,
  kind: undefined,
  stage: undefined,
  ownership: undefined,
  locationType: undefined,
  township: undefined,
  large: undefined,
  state: undefined,
  lacks: undefined,
};

interface Props extends Listing<SchoolSearch> {
  /** What a school of the shown page is owed, for who may read it. */
  owed?: (schoolId: string, shown: string[]) => ReactNode;
}

export function SchoolsPage({ search, onSearch, owed }: Props) {
  const { t } = useTranslation(['school', 'shared']);
  const can = useCan();
  const [creating, setCreating] = useState(false);
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const query = useQuery(schoolList(search));
  const writes = can(may.writeSchools);
  const create = writes ? (
    <>
      <Button icon={<DownloadOutlined />} href="/api/school-export?kind=SCHOOLS" download>
        {t('school:export')}
      </Button>
      <Link to="/schools/import">
        <Button icon={<UploadOutlined />} tabIndex={-1}>
          {t('school:import')}
        </Button>
      </Link>
      <Button type="primary" onClick={() => setCreating(true)}>
        {t('school:create')}
      </Button>
    </>
  ) : null;
  const columns = useColumns(chosen, setChosen);
  const shown = query.data?.items.map(({ id }) => id) ?? [];
  const owing: Column<Schemas['SchoolRow']> = {
    key: 'owed',
    title: t('school:owed'),
    wideOnly: true,
    render: ({ id }) => owed?.(id, shown),
  };
  const actions = (
    <>
      <SheetButton path="/api/school-sheet" search={asked(search)} />
      {create}
    </>
  );
  return (
    <Page title={t('school:title')} intro={t('school:intro')} printable actions={actions}>
      <Gaps value={search.lacks} onChange={(lacks) => onSearch({ lacks })} />
      <Filters>
        <TextFilter label={t('school:q')} value={search.q} onChange={(q) => onSearch({ q })} />
        <ChoiceFilter
          label={t('school:stageLabel')}
          value={search.stage}
          options={stages.map((value) => ({ value, label: t(`school:stage.${value}`) }))}
          onChange={(stage) => onSearch({ stage })}
        />
        <ChoiceFilter
          label={t('school:kind')}
          value={search.kind}
          options={schoolKinds.map((value) => ({ value, label: t(`shared:schoolKind.${value}`) }))}
          onChange={(kind) => onSearch({ kind })}
        />
        <ChoiceFilter
          label={t('school:ownership')}
          value={search.ownership}
          options={ownerships.map((value) => ({ value, label: t(`shared:ownership.${value}`) }))}
          onChange={(ownership) => onSearch({ ownership })}
        />
        <ChoiceFilter
          label={t('school:large')}
          value={search.large === undefined ? undefined : search.large ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: t('school:onlyLarge') },
            { value: 'no', label: t('school:notLarge') },
          ]}
          onChange={(large) => onSearch({ large: large && large === 'yes' })}
        />
        <ChoiceFilter
          label={t('school:locationType')}
          value={search.locationType}
          options={locationTypes.map((value) => ({ value, label: t(`school:location.${value}`) }))}
          onChange={(locationType) => onSearch({ locationType })}
        />
        <TownshipFilter value={search.township} onChange={(township) => onSearch({ township })} />
        <ChoiceFilter
          label={t('school:state')}
          value={search.state}
          options={[
            { value: 'OPEN', label: t('school:open') },
            { value: 'CLOSED', label: t('school:closed') },
          ]}
          onChange={(state) => onSearch({ state })}
        />
        {owed ? (
          <Checkbox
            className="wide-only"
            checked={search.owed === true}
            onChange={(event) => onSearch({ owed: event.target.checked || undefined })}
          >
            {t('school:showOwed')}
          </Checkbox>
        ) : null}
      </Filters>
      <CompareBar chosen={chosen} onClear={() => setChosen(new Map())} />
      <DataTable
        caption={t('school:title')}
        query={query}
        columns={owed && search.owed ? [...columns, owing] : columns}
        rowKey={(row) => row.id}
        sort={{
          value: search.sort ?? 'CODE',
          onSort: (sort) => onSearch({ sort: sort as SchoolSearch['sort'] }),
        }}
        filters={{ count: filterCount(asked(search)), onClear: () => onSearch(noFilters) }}
        paging={{ cursor: search.cursor, onCursor: (cursor) => onSearch({ cursor }) }}
        empty={{
          title: t('school:emptyTitle'),
          hint: writes ? t('school:emptyHint') : undefined,
          action: create && <div className="row">{create}</div>,
        }}
      />
      {creating ? <SchoolForm onClose={() => setCreating(false)} /> : null}
    </Page>
  );
}

interface TownshipProps {
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

function TownshipFilter({ value, onChange }: TownshipProps) {
  const { t } = useTranslation('school');
  const { data = [] } = useQuery(townships(useMe().regionCode));
  if (data.length === 0 && !value) return null;
  return (
    <ChoiceFilter
      label={t('township')}
      value={value}
      options={data.map((name) => ({ value: name, label: name }))}
      onChange={onChange}
    />
  );
}

function useColumns(chosen: Chosen, onChosen: (chosen: Chosen) => void): Column<Schemas['SchoolRow']>[] {
  const { t } = useTranslation(['school', 'shared']);
  const choose = ({ id, name }: Schemas['SchoolRow'], on: boolean) =>
    onChosen(new Map([...chosen].filter(([known]) => known !== id).concat(on ? [[id, name]] : [])));
  return [
    {
      key: 'choose',
      tight: true,
      title: t('school:compareColumn'),
      render: (row) => (
        <Checkbox
          aria-label={t('school:choose', { name: row.name })}
          checked={chosen.has(row.id)}
          disabled={!chosen.has(row.id) && chosen.size === mostCompared}
          onChange={(event) => choose(row, event.target.checked)}
        />
      ),
    },
    {
      key: 'code',
      tight: true,
      title: t('school:code'),
      sort: 'CODE',
      render: (row) => <span className="number">{row.code}</span>,
    },
    {
      key: 'name',
      title: t('school:name'),
      sort: 'NAME',
      wide: true,
      render: (row) => (
        <Link to="/schools/$id" params={{ id: row.id }}>
          {row.name}
        </Link>
      ),
    },
    {
      key: 'kind',
      tight: true,
      title: t('school:kind'),
      render: (row) => t(`shared:schoolKind.${row.kind}`),
    },
    {
      key: 'ownership',
      title: t('school:ownership'),
      render: (row) => t(`shared:ownership.${row.ownership}`),
    },
    { key: 'township', title: t('school:township'), render: (row) => row.township },
    {
      key: 'enrolment',
      title: t('school:enrolment'),
      sort: 'ENROLMENT',
      align: 'end',
      render: (row) => row.enrolment?.toLocaleString(),
    },
    {
      key: 'marks',
      title: t('school:state'),
      render: (row) => (
        <span className="row">
          <Tag tone={row.state === 'OPEN' ? 'done' : 'calm'}>
            {row.state === 'OPEN' ? t('school:open') : t('school:closed')}
          </Tag>
          {row.large ? <Tag tone="warn">{t('school:largeMark')}</Tag> : null}
        </span>
      ),
    },
  ];
}
