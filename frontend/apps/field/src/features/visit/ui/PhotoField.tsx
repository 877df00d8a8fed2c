import { useEffect, useState } from 'react';
import { Icon } from '../../../kit/icons';
import type { PhotoFacts } from '../../../store/db';
import { findFile } from '../../../store/queue';
import { useWords } from '../../../words';
import { type About, addPhoto, isAbout, removePhotos } from '../model/photo';
import type { VisitSession } from '../model/session';
import { useVisit } from '../model/sessions';

const MOST = 100;

interface Props {
  session: VisitSession;
  about: About;
}

/** The camera first, the album second; each photo is made small and kept on the phone before anything else happens. */
export default function PhotoField({ session, about }: Props) {
  const { t } = useWords('visit');
  const { draft } = useVisit(session);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const all = draft.photos ?? [];
  const photos = all.filter((photo) => isAbout(photo, about));
  const take = async (input: HTMLInputElement) => {
    const pictures = [...(input.files ?? [])].slice(0, MOST - all.length);
    input.value = '';
    setBusy(true);
    setFailed(false);
    try {
      for (const picture of pictures) await addPhoto(session, about, picture);
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  const picker = (words: 'takePhoto' | 'fromAlbum') => (
    <label className="big plain file-button">
      <input
        type="file"
        className="sr-only"
        accept="image/*"
        capture={words === 'takePhoto' ? 'environment' : undefined}
        multiple={words === 'fromAlbum'}
        disabled={busy}
        onChange={(event) => void take(event.target)}
      />
      {t(busy ? 'keepingPhoto' : words)}
    </label>
  );
  return (
    <div className="photo-field">
      {photos.length > 0 ? (
        <ul className="photos">
          {photos.map((photo, index) => (
            <li key={photo.id}>
              <Thumb photo={photo} label={t('photoN', { n: index + 1 })} />
              <button
                type="button"
                className="icon-button photo-remove"
                aria-label={t('removePhoto', { n: index + 1 })}
                onClick={() => void removePhotos(session, [photo])}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {all.length < MOST ? (
        <div className="buttons">
          {picker('takePhoto')}
          {picker('fromAlbum')}
        </div>
      ) : null}
      {failed ? (
        <p className="error" role="alert">
          {t('photoFailed')}
        </p>
      ) : null}
    </div>
  );
}

/** From the phone; a photo that another phone took, from the server. */
function Thumb({ photo, label }: { photo: PhotoFacts; label: string }) {
  const [source, setSource] = useState<string>();
  useEffect(() => {
    let address: string | undefined;
    let gone = false;
    const show = async () => {
      const file = await findFile(photo.id).catch(() => undefined);
      if (gone) return;
      address = file && URL.createObjectURL(file);
      setSource(address ?? `/api/files/${photo.id}/thumbnail`);
    };
    void show();
    return () => {
      gone = true;
      if (address) URL.revokeObjectURL(address);
    };
  }, [photo.id]);
  return source ? <img src={source} alt={label} /> : null;
}
