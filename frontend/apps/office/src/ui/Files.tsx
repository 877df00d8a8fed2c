import type { Schemas } from '@shared/client';
import { formatSize } from '@shared/format';
import { useCan } from '@shared/me';
import { useTranslation } from 'react-i18next';
import { may } from './permissions';

type FileView = Schemas['FileView'];
const isPhoto = (file: FileView) => file.mediaType.startsWith('image/');

interface Props {
  files: FileView[];
  /** What a picture is called by whoever cannot see it. */
  named: (name: string) => string;
}

/** Files of a case: pictures as thumbnails, others by name; what is not clean is named and not shown. */
export function Files({ files, named }: Props) {
  if (files.length === 0) return null;
  return (
    <ul className="files">
      {files.map((file) => (
        <li key={file.id} className={file.state === 'CLEAN' ? undefined : 'bad'}>
          {file.state === 'CLEAN' ? <Shown file={file} named={named} /> : <Withheld file={file} />}
        </li>
      ))}
    </ul>
  );
}

/** A photo is seen without what the camera wrote into it; the office may have the sealed original as evidence. */
function Shown({ file, named }: { file: FileView; named: Props['named'] }) {
  const { t } = useTranslation('ui');
  const can = useCan();
  return (
    <>
      <a href={`/api/files/${file.id}`} target="_blank" rel="noreferrer">
        {isPhoto(file) ? (
          <img src={`/api/files/${file.id}/thumbnail`} alt={named(file.name)} loading="lazy" />
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
  const { t } = useTranslation('ui');
  return (
    <>
      <span className="paper-file">{file.name}</span>
      {file.state === 'CLEAN' ? null : <small>{t(`fileState.${file.state}`)}</small>}
    </>
  );
}
