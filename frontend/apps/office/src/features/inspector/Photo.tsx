import { CameraOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useRefresh } from '../../ui/listing';
import { ProblemBox } from '../../ui/ProblemBox';
import { type InspectorFile, pictureTypes, savePhoto } from './api';

/** As it stands on the credential and the notice plate; chosen and saved in one go. */
export function Photo({ file }: { file: InspectorFile }) {
  const { t } = useTranslation('inspector');
  const refresh = useRefresh();
  const saving = useMutation({
    mutationFn: (picture: File) => savePhoto(file, picture),
    onSuccess: refresh,
  });
  return (
    <div className="portrait">
      {file.photoId ? (
        <img
          key={file.photoId}
          src={`/api/inspectors/${file.id}/photo`}
          alt={t('photoOf', { name: file.name })}
        />
      ) : (
        <span className="paper-file">{t('noPhoto')}</span>
      )}
      {file.actions.includes('CHANGE') ? (
        <label className="add-files no-print">
          <input
            type="file"
            className="sr-only"
            accept={pictureTypes.join(',')}
            disabled={saving.isPending}
            onChange={(event) => {
              const picture = event.target.files?.[0];
              event.target.value = '';
              if (picture) saving.mutate(picture);
            }}
          />
          <CameraOutlined aria-hidden="true" /> {saving.isPending ? t('photoSending') : t('photoChoose')}
        </label>
      ) : null}
      {saving.error ? <ProblemBox error={saving.error} /> : null}
    </div>
  );
}
