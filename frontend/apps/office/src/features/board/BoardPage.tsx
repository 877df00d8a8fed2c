import { useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BoardTabs } from '../../ui/BoardTabs';
import { EmptyBox } from '../../ui/EmptyBox';
import { ChoiceFilter, DateFilter, Filters, TextFilter } from '../../ui/Filters';
import { Loaded } from '../../ui/Loaded';
import type { Listing } from '../../ui/listing';
import { Page } from '../../ui/Page';
import { type BoardSearch, boardView, type Draft, draftView } from './api';
import { Lanes } from './Lanes';

export function BoardPage({ search, onSearch }: Listing<BoardSearch>) {
  const { t } = useTranslation('board');
  return (
    <Page title={t('title')} intro={t('intro')}>
      <BoardTabs />
      {search.draft ? (
        <OfDraft id={search.draft} search={search} onSearch={onSearch} />
      ) : (
        <OnDay search={search} onSearch={onSearch} />
      )}
    </Page>
  );
}

function OfDraft({ id, ...listing }: Listing<BoardSearch> & { id: string }) {
  const query = useQuery({ ...draftView(id), refetchOnWindowFocus: false });
  return <Loaded query={query}>{(draft) => <OnDay key={draft.version} draft={draft} {...listing} />}</Loaded>;
}

function OnDay({ draft, search, onSearch }: Listing<BoardSearch> & { draft?: Draft }) {
  const { t } = useTranslation('board');
  const { today } = useMe();
  const day = search.day ?? draft?.effectiveOn ?? today;
  const query = useQuery(boardView(day));
  return (
    <>
      <Filters>
        <DateFilter label={t('from')} value={day} onChange={(next) => onSearch({ day: next })} />
        <TextFilter label={t('find')} value={search.q} onChange={(q) => onSearch({ q })} />
        <ChoiceFilter
          label={t('district')}
          value={search.districtId}
          options={(query.data?.districts ?? []).map(({ districtId, name }) => ({
            value: districtId,
            label: name,
          }))}
          onChange={(districtId) => onSearch({ districtId })}
        />
      </Filters>
      <Loaded query={query} lines={8}>
        {(present) =>
          present.schools.length === 0 ? (
            <EmptyBox kind="nothing" title={t('noSchools')} />
          ) : present.inspectors.length === 0 ? (
            <EmptyBox kind="nothing" title={t('noInspectors')} hint={t('noInspectorsHint')} />
          ) : (
            // The day chosen holds at once, its board comes a moment later; what was moved is kept.
            <Lanes present={{ ...present, day }} draft={draft} search={search} />
          )
        }
      </Loaded>
    </>
  );
}
