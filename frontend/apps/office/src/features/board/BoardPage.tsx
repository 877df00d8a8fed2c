import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { ChoiceFilter, Filters, TextFilter } from '../../ui/Filters';
import { Loaded } from '../../ui/Loaded';
import type { Listing } from '../../ui/listing';
import { Page } from '../../ui/Page';
import { type BoardSearch, caseloads, districts, duties } from './api';
import { Lanes } from './Lanes';

export function BoardPage({ search, onSearch }: Listing<BoardSearch>) {
  const { t } = useTranslation('board');
  const schools = useQuery(duties);
  const loads = useQuery(caseloads);
  const areas = useQuery(districts);
  return (
    <Page title={t('title')} intro={t('intro')}>
      <Filters>
        <TextFilter label={t('find')} value={search.q} onChange={(q) => onSearch({ q })} />
        <ChoiceFilter
          label={t('district')}
          value={search.districtId}
          options={(areas.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(districtId) => onSearch({ districtId })}
        />
      </Filters>
      <Loaded query={loads} lines={8}>
        {({ items }) => (
          <Loaded query={schools} lines={8}>
            {(rows) =>
              rows.length === 0 ? (
                <EmptyBox kind="nothing" title={t('noSchools')} />
              ) : items.length === 0 ? (
                <EmptyBox kind="nothing" title={t('noInspectors')} hint={t('noInspectorsHint')} />
              ) : (
                <Lanes duties={rows} caseloads={items} search={search} />
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
