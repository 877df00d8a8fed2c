import type { Schemas } from '@shared/client';
import { formatDate, formatMoment } from '@shared/format';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { Files } from '../../ui/Files';
import { Tag } from '../../ui/tags';

type Round = Schemas['RectificationRound'];

/** Every round stays as it was sent, newest first; a later one never replaces an earlier one. */
export function Rounds({ rounds }: { rounds: Round[] }) {
  const { t } = useTranslation('rectification');
  return (
    <section className="card">
      <h2>{t('rounds')}</h2>
      {rounds.length === 0 ? (
        <EmptyBox kind="nothing" title={t('noRounds')} />
      ) : (
        <ol className="rounds">
          {[...rounds].reverse().map((round) => (
            <OneRound key={round.number} round={round} />
          ))}
        </ol>
      )}
    </section>
  );
}

function OneRound({ round }: { round: Round }) {
  const { t, i18n } = useTranslation('rectification');
  const at = (moment?: string) => formatMoment(moment, i18n.language);
  return (
    <li>
      <h3 className="row">
        {t('roundNumber', { n: round.number })}
        {round.verdict ? (
          <Tag tone={round.verdict === 'ACCEPTED' ? 'done' : 'warn'}>{t(`verdict${round.verdict}`)}</Tag>
        ) : (
          <Tag tone="act">{t('waiting')}</Tag>
        )}
      </h3>
      <p className="quiet">{t('reportedBy', { who: round.reportedBy, at: at(round.reportedAt) })}</p>
      <p className="long">{round.text}</p>
      <Files files={round.files} named={(name) => t('photo', { name })} />
      {round.verdict ? (
        <blockquote className={round.verdict === 'ACCEPTED' ? 'verdict ok' : 'verdict back'}>
          {round.comment ? <p className="long">{round.comment}</p> : null}
          {round.newDueOn ? <p>{t('newDue', { day: formatDate(round.newDueOn, i18n.language) })}</p> : null}
          <p className="quiet">{t('decidedBy', { who: round.decidedBy ?? '', at: at(round.decidedAt) })}</p>
        </blockquote>
      ) : null}
    </li>
  );
}
