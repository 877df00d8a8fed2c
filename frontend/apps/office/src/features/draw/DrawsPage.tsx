import { formatMoment } from '@shared/format';
import { useCan } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../ui/DataTable';
import { ChoiceFilter } from '../../ui/Filters';
import { ListPage } from '../../ui/ListPage';
import type { Listing } from '../../ui/listing';
import { may } from '../../ui/permissions';
import { AnnounceForm } from './AnnounceForm';
import { type DrawRow, type DrawSearch, drawList, kinds, states } from './api';
import { StateTag } from './StateTag';

export function DrawsPage({ search, onSearch }: Listing<DrawSearch>) {
  const { t } = useTranslation('draw');
  const draws = useCan()(may.writeDraws);
  const [announcing, setAnnouncing] = useState(false);
  const query = useQuery(drawList(search));
  const open = (
    <Button type="primary" onClick={() => setAnnouncing(true)}>
      {t('announce')}
    </Button>
  );
  return (
    <ListPage
      title={t('title')}
      intro={t('intro')}
      actions={draws ? open : null}
      search={search}
      onSearch={onSearch}
      query={query}
      columns={useColumns()}
      empty={{ title: t('emptyTitle'), hint: t('emptyHint') }}
      filters={
        <>
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
        </>
      }
    >
      {announcing ? <AnnounceForm onClose={() => setAnnouncing(false)} /> : null}
    </ListPage>
  );
}

function useColumns(): Column<DrawRow>[] {
  const { t, i18n } = useTranslation('draw');
  const at = (moment: string | undefined) => formatMoment(moment, i18n.language);
  return [
    {
      key: 'title',
      title: t('name'),
      wide: true,
      render: (row) => (
        <Link to="/draws/$id" params={{ id: row.id }}>
          {row.title}
        </Link>
      ),
    },
    { key: 'kind', tight: true, title: t('kind'), render: (row) => t(`kinds.${row.kind}`) },
    { key: 'picks', title: t('picks'), align: 'end', render: (row) => row.picks },
    { key: 'state', title: t('state'), render: (row) => <StateTag state={row.state} /> },
    {
      key: 'announced',
      title: t('steps.announced'),
      render: (row) => `${at(row.announcedAt)} ${row.announcedName}`,
    },
    { key: 'drawn', tight: true, title: t('steps.drawn'), render: (row) => at(row.drawnAt) },
  ];
}
