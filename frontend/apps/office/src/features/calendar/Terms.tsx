import { formatDate } from '@shared/format';
import { useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/Facts';
import { Loaded } from '../../ui/Loaded';
import { schoolTerms, type Terms, type Year } from './api';
import { TermsForm } from './TermsForm';

/** The two school years that touch a calendar year, whose terms they are, and the vacations between. */
export function TermSection({ view, writes }: { view: Year; writes: boolean }) {
  const { t } = useTranslation('calendar');
  const [editing, setEditing] = useState<number>();
  return (
    <section className="card">
      <h2>{t('termsTitle')}</h2>
      {[view.year - 1, view.year].map((year) => (
        <SchoolYear key={year} year={year} view={view} onEdit={writes ? () => setEditing(year) : undefined} />
      ))}
      <p className="quiet">{t('nearestTerms')}</p>
      {editing === undefined ? null : <TermsForm year={editing} onClose={() => setEditing(undefined)} />}
    </section>
  );
}

function SchoolYear({ year, view, onEdit }: { year: number; view: Year; onEdit?: () => void }) {
  const { t } = useTranslation('calendar');
  const { regionId } = useMe();
  const terms = view.terms.find((one) => one.year === year);
  const own = terms?.regionId === regionId;
  return (
    <section className="school-year">
      <h3>{t('schoolYear', { from: year, to: year + 1 })}</h3>
      {terms ? <InForce terms={terms} view={view} /> : <p className="quiet">{t('noTermsOf')}</p>}
      {own && terms.edition > 1 ? <Editions year={year} /> : null}
      {onEdit ? (
        <Button
          className="no-print"
          onClick={onEdit}
          aria-label={`${t(own ? 'correctTerms' : 'publishTerms')} ${year}—${year + 1}`}
        >
          {t(own ? 'correctTerms' : 'publishTerms')}
        </Button>
      ) : null}
    </section>
  );
}

function InForce({ terms, view }: { terms: Terms; view: Year }) {
  const { t, i18n } = useTranslation('calendar');
  const span = (from: string, until: string) =>
    `${formatDate(from, i18n.language)} – ${formatDate(until, i18n.language)}`;
  const days = terms.terms;
  return (
    <>
      <Facts
        items={[
          [t('terms.first'), span(days.firstFrom, days.firstUntil)],
          [t('terms.second'), span(days.secondFrom, days.secondUntil)],
          ...view.vacations
            .filter(({ year }) => year === terms.year)
            .map(({ kind, from, until, provisional }): [string, string] => [
              t(`vacations.${kind}`),
              span(from, until) + (provisional ? t('provisional') : ''),
            ]),
        ]}
      />
      <p className="quiet">
        {t('termsFrom', {
          region: terms.regionName,
          source: terms.source,
          n: terms.edition,
          day: formatDate(terms.publishedOn, i18n.language),
        })}
      </p>
    </>
  );
}

/** Earlier editions are read only by who asks for them. */
function Editions({ year }: { year: number }) {
  const { t, i18n } = useTranslation('calendar');
  const [open, setOpen] = useState(false);
  const query = useQuery({ ...schoolTerms(year), enabled: open });
  const day = (date: string) => formatDate(date, i18n.language);
  return (
    <details className="no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('editions')}</summary>
      {open ? (
        <Loaded query={query} lines={2}>
          {({ editions }) => (
            <ul className="lines">
              {editions.map(({ edition, publishedOn, source, terms }) => (
                <li key={edition}>
                  <b>{t('edition', { n: edition, day: day(publishedOn) })}</b>
                  <span className="quiet">{source}</span>
                  <span>
                    {t('terms.first')} {day(terms.firstFrom)} – {day(terms.firstUntil)}
                  </span>
                  <span>
                    {t('terms.second')} {day(terms.secondFrom)} – {day(terms.secondUntil)}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      ) : null}
    </details>
  );
}
