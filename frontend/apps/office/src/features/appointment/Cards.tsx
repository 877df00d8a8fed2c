import { formatDate, formatNames } from '@shared/format';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/Facts';
import { Tag } from '../../ui/tags';
import type { Appointment } from './api';

interface Props {
  view: Appointment;
}

export function CandidateCard({ view }: Props) {
  const { t, i18n } = useTranslation(['appointment', 'shared']);
  const { candidate, examination } = view;
  if (!candidate) return null;
  return (
    <section className="card">
      <h2>{t('appointment:candidate')}</h2>
      <Facts
        items={[
          [t('appointment:source'), t(`shared:inspectorSource.${candidate.source}`)],
          [t('appointment:degree'), t(`shared:degree.${candidate.degree}`)],
          [t('appointment:years'), t('appointment:yearsValue', { n: candidate.years })],
          [t('appointment:workplace'), candidate.workplace],
          [t('appointment:post'), candidate.post],
          [t('appointment:recommendedBy'), candidate.recommendedBy],
        ]}
      />
      {examination ? (
        <>
          <h3 className="gap-top row">
            {t('appointment:examination')}
            <Tag tone={examination.passed ? 'done' : 'bad'}>
              {examination.passed ? t('appointment:passedYes') : t('appointment:passedNo')}
            </Tag>
          </h3>
          <Facts
            items={[
              [t('appointment:examinedOn'), formatDate(examination.on, i18n.language)],
              [t('appointment:writtenScore'), examination.writtenScore],
              [t('appointment:interviewScore'), examination.interviewScore],
              [
                t('appointment:confirmed'),
                formatNames(
                  examination.confirmed.map((one) => t(`appointment:qualities.${one}`)),
                  i18n.language,
                ),
              ],
              [t('appointment:comment'), examination.comment],
            ]}
          />
        </>
      ) : null}
    </section>
  );
}

/** The last day is believed when it can be recounted by hand. */
export function PublicityCard({ view }: Props) {
  const { t, i18n } = useTranslation('appointment');
  const { publicity } = view;
  if (!publicity) return null;
  const day = (date: string) => formatDate(date, i18n.language);
  return (
    <section className="card">
      <h2>
        {t('publicity')}
        <Tag tone={publicity.over ? 'done' : 'warn'}>
          {publicity.over ? t('publicityOver') : t('publicityRuns')}
        </Tag>
      </h2>
      <p className="lead">{publicity.words}</p>
      <Facts
        items={[
          [t('place'), publicity.place],
          [t('startOn'), day(publicity.startOn)],
          [t('lastDayOfPublicity'), <b key="until">{day(publicity.until)}</b>],
        ]}
      />
      {publicity.skipped.length > 0 ? (
        <ul className="skipped gap-top">
          {publicity.skipped.map((one) => (
            <li key={one.day}>
              {t('skipLine', { day: day(one.day), reason: one.name ?? t(`skip.${one.reason}`) })}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

export function ObjectionsCard({ view }: Props) {
  const { t, i18n } = useTranslation('appointment');
  if (view.objections.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('objections')}</h2>
      <ol className="rounds">
        {view.objections.map((one) => (
          <li key={one.number}>
            <h3>{t('objectionLine', { n: one.number, day: formatDate(one.on, i18n.language) })}</h3>
            <p className="long">{one.text}</p>
            {one.answer ? (
              <blockquote className="verdict ok">
                <p className="long">{one.answer}</p>
                <p className="quiet">{formatDate(one.answeredOn, i18n.language)}</p>
              </blockquote>
            ) : (
              <Tag tone="bad">{t('unanswered')}</Tag>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

export function DecisionCard({ view }: Props) {
  const { t, i18n } = useTranslation('appointment');
  const { approval, letter } = view;
  if (!approval && !view.termFrom) return null;
  const day = (date?: string) => (date ? formatDate(date, i18n.language) : undefined);
  return (
    <section className="card">
      <h2>{t('decision')}</h2>
      <Facts
        items={[
          [t('authority'), approval ? t(`authorities.${approval.authority}`) : undefined],
          [t('approvedOn'), day(approval?.on)],
          [t('documentNumber'), approval?.documentNumber],
          [t('letterNumber'), letter?.number],
          [t('credentialNumber'), letter?.credentialNumber],
          [t('registrationNumber'), letter?.registrationNumber],
          [t('issuedOn'), day(letter?.on)],
          [t('termFrom'), day(view.termFrom)],
          [t('termUntil'), day(view.termUntil)],
          [t('termNumber'), view.termFrom ? t('termNumberValue', { n: view.termNumber }) : undefined],
          [t('filedOn'), day(view.filedOn)],
          [t('announcedOn'), day(view.announcedOn)],
          [t('inductedOn'), day(view.inductedOn)],
        ]}
      />
    </section>
  );
}
