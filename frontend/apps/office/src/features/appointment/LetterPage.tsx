import { formatDate } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { type Appointment, appointmentView } from './api';

export function LetterPage({ id }: { id: string }) {
  const { t } = useTranslation('appointment');
  const query = useQuery(appointmentView(id));
  return (
    <Page
      title={t('letterPaper')}
      printable
      back={
        <Link to="/appointments/$id" params={{ id }}>
          {t('backToAppointment')}
        </Link>
      }
    >
      <Loaded query={query}>
        {(view) =>
          view.letter ? (
            <Letter view={view} letter={view.letter} />
          ) : (
            <EmptyBox kind="nothing" title={t('letterNotYet')} />
          )
        }
      </Loaded>
    </Page>
  );
}

interface Props {
  view: Appointment;
  letter: NonNullable<Appointment['letter']>;
}

/** The letter of appointment (C2-07), with room for the seal. */
function Letter({ view, letter }: Props) {
  const { t, i18n } = useTranslation(['appointment', 'shared']);
  const day = (date?: string) => formatDate(date, i18n.language);
  return (
    <section className="paper letter">
      <h2>{t('appointment:letterTitle')}</h2>
      <p className="paper-head">
        <span />
        <span>{t('appointment:letterNo', { number: letter.number })}</span>
      </p>
      <p>{t('appointment:letterTo', { name: view.name ?? '' })}</p>
      <p className="indent">
        {view.termUntil
          ? t('appointment:letterText', {
              region: view.regionName,
              kind: t(`shared:inspectorKind.${view.kind}`),
              from: day(view.termFrom),
              until: day(view.termUntil),
            })
          : t('appointment:letterTextOpen', {
              region: view.regionName,
              kind: t(`shared:inspectorKind.${view.kind}`),
              from: day(view.termFrom),
            })}
      </p>
      <p className="indent">
        {t('appointment:letterNumbers', {
          credential: letter.credentialNumber,
          registration: letter.registrationNumber,
        })}
      </p>
      <div className="paper-sign seal">
        <span />
        <span>
          {t('appointment:officeOf', { region: view.regionName })}
          <br />
          {day(letter.on)}
        </span>
      </div>
    </section>
  );
}
