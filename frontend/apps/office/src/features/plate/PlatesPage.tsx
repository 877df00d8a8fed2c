import { useCan } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/DataTable';
import { Filters, TextFilter } from '../../ui/Filters';
import type { Listing } from '../../ui/listing';
import { Page } from '../../ui/Page';
import { may } from '../../ui/permissions';
import { filterCount } from '../../ui/search';
import { TabRow } from '../../ui/TabRow';
import { overview, type PlateSearch, plateList, standings } from './api';
import { useColumns } from './columns';
import { ImprintForm } from './ImprintForm';
import { MakeBar } from './MakeBar';

export function PlatesPage({ search, onSearch }: Listing<PlateSearch>) {
  const { t } = useTranslation('plate');
  const makes = useCan()(may.issuePlates);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [signing, setSigning] = useState(false);
  const query = useQuery(plateList(search));
  const choose = (schoolId: string, on: boolean) =>
    setChosen((old) => new Set(on ? [...old, schoolId] : [...old].filter((id) => id !== schoolId)));
  return (
    <Page
      title={t('title')}
      intro={t(makes ? 'intro' : 'introMount')}
      printable
      actions={
        makes ? (
          <>
            <Button onClick={() => setSigning(true)}>{t('imprint')}</Button>
            <Link to="/plates/print">
              <Button tabIndex={-1}>{t('print')}</Button>
            </Link>
          </>
        ) : null
      }
    >
      <Standings value={search.standing} onChange={(standing) => onSearch({ standing })} />
      <Filters>
        <TextFilter label={t('q')} value={search.q} onChange={(q) => onSearch({ q })} />
        {makes ? (
          <MakeBar
            rows={query.data?.items ?? []}
            chosen={chosen}
            onChosen={setChosen}
            onMade={() => onSearch({ standing: 'MAKING' })}
          />
        ) : null}
      </Filters>
      <DataTable
        caption={t('title')}
        query={query}
        columns={useColumns(makes ? { chosen, choose } : undefined)}
        rowKey={(row) => row.schoolId}
        filters={{
          count: filterCount(search),
          onClear: () => onSearch({ standing: undefined, q: undefined }),
        }}
        paging={{ cursor: search.cursor, onCursor: (cursor) => onSearch({ cursor }) }}
        empty={{ title: t('emptyTitle'), hint: t('emptyHint') }}
      />
      {signing ? <ImprintForm onClose={() => setSigning(false)} /> : null}
    </Page>
  );
}

interface StandingsProps {
  value: PlateSearch['standing'];
  onChange: (value: PlateSearch['standing']) => void;
}

/** Every school stands in exactly one of the lists, so the numbers add up. */
function Standings({ value, onChange }: StandingsProps) {
  const { t } = useTranslation('plate');
  const { data } = useQuery(overview);
  const counts = data && {
    MISSING: data.missing,
    OUTDATED: data.outdated,
    MAKING: data.making,
    UNPROVEN: data.unproven,
    MOUNTED: data.mounted,
  };
  const label = (word: string, n?: number) => (n === undefined ? word : t('counted', { word, n }));
  return (
    <TabRow
      label={t('standing')}
      value={value}
      tabs={[
        { value: undefined, label: label(t('all'), data?.schools) },
        ...standings.map((one) => ({ value: one, label: label(t(`standings.${one}`), counts?.[one]) })),
      ]}
      onChange={onChange}
    />
  );
}
