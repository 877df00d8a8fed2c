import { formatDate, formatMoment, formatNames } from '@shared/format';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Files } from '../../ui/Files';
import { MatterName } from '../../ui/MatterName';
import type { Inspection } from './api';

/** The record in the order and with the heads of the printed form E1, so that screen and paper read alike. */
export function FormE1({ record }: { record: Inspection }) {
  const { t, i18n } = useTranslation(['inspection', 'shared']);
  const day = formatDate(record.visitedOn, i18n.language);
  return (
    <section className="paper">
      <h2>{t('inspection:formTitle')}</h2>
      <p className="paper-head">
        <span>
          {t('inspection:schoolName')}: <b>{record.schoolName}</b>
        </span>
        <span>{day}</span>
      </p>
      <table>
        <tbody>
          <Line label={t('inspection:people')}>
            {formatNames(
              record.inspectors.map((one) => one.name),
              i18n.language,
            )}
          </Line>
          <Line label={t('inspection:visit')}>
            {record.arrivedAt && record.leftAt
              ? t('inspection:visitTime', {
                  day,
                  from: record.arrivedAt.slice(0, 5),
                  until: record.leftAt.slice(0, 5),
                })
              : day}
          </Line>
          <Line label={t('inspection:matters')}>
            <ul>
              {record.matters.map((matter) => (
                <li key={matter}>
                  <MatterName item={matter} kind={record.kind} />
                </li>
              ))}
            </ul>
          </Line>
          <Line label={t('inspection:methods')}>
            {formatNames(
              record.methods.map(({ method, count }) =>
                t('inspection:methodCount', {
                  method: t(`shared:method.${method}`),
                  n: count,
                  unit: t(`shared:methodUnit.${method}`),
                }),
              ),
              i18n.language,
            )}
          </Line>
          <Line label={t('inspection:occasion')}>{t(`inspection:occasions.${record.occasion.kind}`)}</Line>
          <Line label={t('inspection:goodPractice')}>{record.goodPractice}</Line>
          <Line label={t('inspection:shortcomings')}>{record.shortcomings}</Line>
          <Line label={t('inspection:advice')}>{record.advice}</Line>
          <Line label={t('inspection:deadline')}>{formatDate(record.deadline, i18n.language)}</Line>
          <Line label={t('inspection:feedback')}>
            {record.feedback
              ? t('inspection:feedbackLine', {
                  at: record.feedback.at,
                  who: record.feedback.heardBy,
                  words: record.feedback.words,
                })
              : null}
          </Line>
          <Line label={t('inspection:remarks')}>{record.remarks}</Line>
        </tbody>
      </table>
      <div className="paper-sign">
        <span>{t('inspection:signInspector')}:</span>
        <span>
          {t('inspection:signSchool')}: <SchoolSide record={record} />
        </span>
        <span>{t('inspection:signDate')}</span>
      </div>
    </section>
  );
}

/** The signature of the school as it was drawn; or why there is none, and who saw it. */
function SchoolSide({ record }: { record: Inspection }) {
  const { t, i18n } = useTranslation('inspection');
  const { acknowledgement: said, files } = record;
  if (!said) return null;
  const { name, post, reason, witness } = said;
  const at = formatMoment(said.at, i18n.language);
  if (said.outcome === 'REFUSED') return t('refused', { reason, witness, at });
  return (
    <>
      {t('signedBy', { name, post: post ?? '', at })}
      <Files files={files.filter((file) => file.id === said.fileId)} named={() => t('signature', { name })} />
    </>
  );
}

function Line({ label, children }: { label: string; children?: ReactNode }) {
  const { t } = useTranslation('ui');
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{children || <span className="quiet">{t('none')}</span>}</td>
    </tr>
  );
}
