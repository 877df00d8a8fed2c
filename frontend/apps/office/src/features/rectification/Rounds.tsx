import type { Schemas } from '@shared/client';
import { formatDate, formatMoment, formatSize } from '@shared/format';
import { useCan } from '@shared/me';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { may } from '../../ui/permissions';
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
      <Files files={round.files} />
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

type FileView = Schemas['FileView'];
const isPhoto = (file: FileView) => file.mediaType.startsWith('image/');

function Files({ files }: { files: FileView[] }) {
  if (files.length === 0) return null;
  return (
    <ul className="files">
      {files.map((file) => (
        <li key={file.id} className={file.state === 'CLEAN' ? undefined : 'bad'}>
          {file.state === 'CLEAN' ? <Shown file={file} /> : <Withheld file={file} />}
        </li>
      ))}
    </ul>
  );
}

/** A photo is seen without what the camera wrote into it; the office may have the sealed original as evidence. */
function Shown({ file }: { file: FileView }) {
  const { t } = useTranslation('rectification');
  const can = useCan();
  return (
    <>
      <a href={`/api/files/${file.id}`} target="_blank" rel="noreferrer">
        {isPhoto(file) ? (
          <img src={`/api/files/${file.id}/thumbnail`} alt={t('photo', { name: file.name })} loading="lazy" />
        ) : (
          <span className="paper-file">{file.name}</span>
        )}
        <small className="quiet">{formatSize(file.size)}</small>
      </a>
      {can(may.readOriginals) && isPhoto(file) ? (
        <a
          href={`/api/files/${file.id}/original`}
          download={file.name}
          aria-label={t('originalOf', { name: file.name })}
        >
          <small>{t('original')}</small>
        </a>
      ) : null}
    </>
  );
}

function Withheld({ file }: { file: FileView }) {
  const { t } = useTranslation('rectification');
  return (
    <>
      <span className="paper-file">{file.name}</span>
      {file.state === 'CLEAN' ? null : <small>{t(`file${file.state}`)}</small>}
    </>
  );
}
