import type { Schemas } from '@shared/client';
import { formatDate, formatMoment } from '@shared/format';
import { Card } from '../../kit/Card';
import { PhotoStrip } from '../../kit/PhotoStrip';
import { currentLanguage, useWords } from '../../words';

/** The newest round is the one to judge, so it stands on top; earlier ones are never overwritten. */
export function Rounds({ rounds }: { rounds: Schemas['RectificationRound'][] }) {
  const { t } = useWords('field');
  const newest = [...rounds].sort((a, b) => b.number - a.number);
  return (
    <Card title={t('rectification.rounds')}>
      {newest.length === 0 ? <p className="quiet">{t('rectification.noRounds')}</p> : null}
      {newest.map((round) => (
        <Round key={round.number} round={round} />
      ))}
    </Card>
  );
}

function Round({ round }: { round: Schemas['RectificationRound'] }) {
  const { t } = useWords('field');
  const language = currentLanguage();
  return (
    <article className="timeline">
      <h3>{t('rectification.round', { n: round.number })}</h3>
      <p className="hint">
        {t('rectification.reported', {
          who: round.reportedBy,
          when: formatMoment(round.reportedAt, language),
        })}
      </p>
      <p className="prose">{round.text}</p>
      <PhotoStrip files={round.files} />
      {round.verdict ? (
        <div className={round.verdict === 'ACCEPTED' ? 'notice good' : 'notice'}>
          <strong>{t(`rectification.verdict.${round.verdict}`)}</strong>
          {round.comment ? <p className="prose">{round.comment}</p> : null}
          {round.newDueOn ? (
            <p>{t('rectification.newDueOn', { date: formatDate(round.newDueOn, language) })}</p>
          ) : null}
          {round.decidedBy ? (
            <p className="hint">
              {t('rectification.decided', {
                who: round.decidedBy,
                when: formatMoment(round.decidedAt, language),
              })}
            </p>
          ) : null}
        </div>
      ) : null}
    </article>
  );
}
