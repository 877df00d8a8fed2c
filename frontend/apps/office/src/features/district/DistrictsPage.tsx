import type { Schemas } from '@shared/client';
import { useCan } from '@shared/me';
import { uuidV7 } from '@shared/uuid';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable';
import { EditDrawer } from '../../ui/EditDrawer';
import { ChoiceFilter, DateFilter, Filters } from '../../ui/Filters';
import { ChoiceField, DateField, TextField } from '../../ui/fields';
import { type Listing, useRefresh } from '../../ui/listing';
import { Page } from '../../ui/Page';
import { may } from '../../ui/permissions';
import { filterCount } from '../../ui/search';
import { Tag } from '../../ui/tags';
import { createDistrict, type DistrictSearch, districtList, levels } from './api';

export function DistrictsPage({ search, onSearch }: Listing<DistrictSearch>) {
  const { t } = useTranslation('district');
  const can = useCan();
  const [creating, setCreating] = useState(false);
  const query = useQuery(districtList(search));
  const create = can(may.writeDistricts) ? (
    <Button type="primary" onClick={() => setCreating(true)}>
      {t('create')}
    </Button>
  ) : null;
  return (
    <Page title={t('title')} intro={t('intro')} printable actions={create}>
      <Filters>
        <DateFilter label={t('onDay')} value={search.day} onChange={(day) => onSearch({ day })} />
        <ChoiceFilter
          label={t('staffing')}
          value={search.strained === undefined ? undefined : search.strained ? 'strained' : 'enough'}
          options={[
            { value: 'strained', label: t('strained') },
            { value: 'enough', label: t('enough') },
          ]}
          onChange={(value) => onSearch({ strained: value && value === 'strained' })}
        />
      </Filters>
      <DataTable
        caption={t('title')}
        query={query}
        columns={useColumns()}
        rowKey={(row) => row.id}
        filters={{
          count: filterCount(search),
          onClear: () => onSearch({ day: undefined, strained: undefined }),
        }}
        paging={{ cursor: search.cursor, onCursor: (cursor) => onSearch({ cursor }) }}
        empty={{ title: t('emptyTitle'), hint: t('emptyHint'), action: create }}
      />
      {creating ? <CreateForm onClose={() => setCreating(false)} /> : null}
    </Page>
  );
}

interface Founding {
  name: string;
  level?: Schemas['DistrictLevel'];
  from?: string;
}

function CreateForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('district');
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [key] = useState(() => uuidV7());
  return (
    <EditDrawer<Founding, Schemas['DistrictView']>
      name="district"
      title={t('createTitle')}
      initial={{}}
      save={(values) => createDistrict(values, key)}
      onClose={onClose}
      onSaved={({ id }) => {
        refresh();
        void navigate({ to: '/districts/$id', params: { id } });
      }}
    >
      <TextField name="name" label={t('name')} hint={t('nameHint')} max={60} required />
      <ChoiceField
        name="level"
        label={t('level')}
        hint={t('levelHint')}
        options={levels.map((value) => ({ value, label: t(`levels.${value}`) }))}
      />
      <DateField name="from" label={t('validFrom')} hint={t('validFromHint')} />
    </EditDrawer>
  );
}

function useColumns(): Column<Schemas['DistrictRow']>[] {
  const { t } = useTranslation('district');
  return [
    {
      key: 'name',
      title: t('name'),
      wide: true,
      render: (row) => (
        <Link to="/districts/$id" params={{ id: row.id }} search={{}}>
          {row.name}
        </Link>
      ),
    },
    { key: 'level', title: t('level'), render: (row) => t(`levels.${row.level}`) },
    {
      key: 'leader',
      title: t('leader'),
      render: (row) => row.leaderName ?? <span className="quiet">{t('noLeader')}</span>,
    },
    {
      key: 'liaison',
      title: t('liaison'),
      render: (row) => row.liaisonName ?? <span className="quiet">{t('noLeader')}</span>,
    },
    { key: 'inspectors', title: t('inspectorCount'), align: 'end', render: (row) => row.inspectors },
    { key: 'schools', title: t('schoolCount'), align: 'end', render: (row) => row.schools },
    {
      key: 'staffing',
      tight: true,
      title: t('staffing'),
      render: (row) => (row.strained ? <Tag tone="warn">{t('strained')}</Tag> : t('enough')),
    },
  ];
}
