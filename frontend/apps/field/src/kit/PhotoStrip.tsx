import { apiUrl, type Schemas } from '@shared/client';
import { formatSize } from '@shared/format';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../words';
import { Icon } from './icons';

type FileView = Schemas['FileView'];
const source = (file: FileView) => apiUrl('/api/files/{id}', { path: { id: file.id } });
const small = (file: FileView) => apiUrl('/api/files/{id}/thumbnail', { path: { id: file.id } });
const isPhoto = (file: FileView) => file.mediaType.startsWith('image/');

export function PhotoStrip({ files }: { files: FileView[] }) {
  const { t } = useWords('field');
  const [shown, setShown] = useState<number>();
  const clean = files.filter((file) => file.state === 'CLEAN');
  const photos = clean.filter(isPhoto);
  return (
    <>
      {photos.length > 0 ? (
        <ul className="photos">
          {photos.map((photo, index) => (
            <li key={photo.id}>
              <button
                type="button"
                aria-label={t('showPhoto', { name: photo.name })}
                onClick={() => setShown(index)}
              >
                <img src={small(photo)} alt="" loading="lazy" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {clean
        .filter((file) => !isPhoto(file))
        .map((file) => (
          <a key={file.id} className="file" href={source(file)} download={file.name}>
            {file.name}
            <small>{formatSize(file.size)}</small>
          </a>
        ))}
      {files.map((file) =>
        file.state === 'CLEAN' ? null : (
          <p key={file.id} className="file">
            {file.name}
            <small>{t(`fileState.${file.state}`)}</small>
          </p>
        ),
      )}
      {shown === undefined ? null : (
        <Viewer photos={photos} index={shown} onIndex={setShown} onClose={() => setShown(undefined)} />
      )}
    </>
  );
}

interface ViewerProps {
  photos: FileView[];
  index: number;
  onIndex: (index: number) => void;
  onClose: () => void;
}

function Viewer({ photos, index, onIndex, onClose }: ViewerProps) {
  const { t } = useWords('field');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const photo = photos[index];
  if (!photo) return null;
  return (
    <dialog ref={dialog} className="viewer" aria-label={photo.name} onCancel={onClose}>
      <button type="button" className="icon-button viewer-close" aria-label={t('close')} onClick={onClose}>
        <Icon name="close" />
      </button>
      <img src={source(photo)} alt={photo.name} />
      <div className="viewer-foot">
        <button
          type="button"
          className="icon-button"
          disabled={index === 0}
          aria-label={t('previousPhoto')}
          onClick={() => onIndex(index - 1)}
        >
          <Icon name="back" />
        </button>
        <span>
          {index + 1} / {photos.length}
        </span>
        <button
          type="button"
          className="icon-button"
          disabled={index === photos.length - 1}
          aria-label={t('nextPhoto')}
          onClick={() => onIndex(index + 1)}
        >
          <Icon name="next" />
        </button>
      </div>
    </dialog>
  );
}
