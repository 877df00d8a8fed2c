import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { Filters, TextFilter } from '../../ui/Filters';
import { Loaded } from '../../ui/Loaded';
import type { Listing } from '../../ui/listing';
import { Page } from '../../ui/Page';
import { PeopleTabs } from '../../ui/PeopleTabs';
import { PickAccount } from '../../ui/Pick';
import { type AccessSearch, explanation } from './api';

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** Why somebody sees a thing or not; the thing is named by its id or by the address of its page. */
export function AccessPage({ search, onSearch }: Listing<AccessSearch>) {
  const { t } = useTranslation('account');
  const thing = search.thing?.match(uuid)?.[0];
  return (
    <Page title={t('accessTitle')} intro={t('accessIntro')} printable>
      <PeopleTabs />
      <Filters>
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the picker inside is the control */}
        <label className="filter">
          <span>{t('person')}</span>
          <PickAccount
            label={t('person')}
            value={search.person}
            onChange={(person) => onSearch({ person: person as string | undefined })}
          />
        </label>
        <TextFilter
          label={t('thing')}
          value={search.thing}
          onChange={(value) => onSearch({ thing: value })}
        />
      </Filters>
      {search.person && thing ? (
        <Explanation person={search.person} thing={thing} />
      ) : (
        <EmptyBox
          kind="nothing"
          title={search.thing && !thing ? t('thingUnreadable') : t('accessEmpty')}
          hint={t('accessHint')}
        />
      )}
    </Page>
  );
}

function Explanation({ person, thing }: { person: string; thing: string }) {
  const { t } = useTranslation('account');
  return (
    <Loaded query={useQuery(explanation(person, thing))}>
      {({ name, granted, permission, steps }) => (
        <section className="card" aria-live="polite">
          <h2>{granted ? t('sees', { name }) : t('seesNot', { name })}</h2>
          <ol className="lines">
            {steps.map((step) => (
              <li key={step.code}>
                <span aria-hidden="true">{step.holds ? '✓' : '✗'}</span> {step.words}
              </li>
            ))}
          </ol>
          <p className="quiet">{t('byPermission', { permission })}</p>
        </section>
      )}
    </Loaded>
  );
}
