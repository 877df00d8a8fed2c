import { CameraOutlined } from '@ant-design/icons';
import { useMe } from '@shared/me';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefresh } from '../../ui/listing';
import { ProblemBox } from '../../ui/ProblemBox';
import { type Plate, type PlateRow, pictureTypes, prove } from './api';
import { MountForm, RemoveForm } from './Forms';

export function RowActions({ row: { plate, schoolName } }: { row: PlateRow }) {
  const { t } = useTranslation('plate');
  const [open, setOpen] = useState<'mount' | 'remove'>();
  if (!plate || plate.actions.length === 0) return null;
  const close = () => setOpen(undefined);
  const may = (action: Plate['actions'][number]) => plate.actions.includes(action);
  return (
    <span className="row no-print">
      {may('MOUNT') || may('PHOTOGRAPH') ? <PhotoButton plate={plate} school={schoolName} /> : null}
      {may('MOUNT') ? <Button onClick={() => setOpen('mount')}>{t('mount')}</Button> : null}
      {may('REMOVE') ? <Button onClick={() => setOpen('remove')}>{t('remove')}</Button> : null}
      {open === 'mount' ? <MountForm plate={plate} onClose={close} /> : null}
      {open === 'remove' ? <RemoveForm plate={plate} onClose={close} /> : null}
    </span>
  );
}

/** On a phone the camera opens; the photo is kept as proof in one go. */
function PhotoButton({ plate, school }: { plate: Plate; school: string }) {
  const { t } = useTranslation('plate');
  const { today } = useMe();
  const refresh = useRefresh();
  const saving = useMutation({
    mutationFn: (picture: File) => prove(plate, picture, today),
    onSettled: refresh,
  });
  return (
    <>
      <label className="add-files">
        <input
          type="file"
          className="sr-only"
          accept={pictureTypes.join(',')}
          capture="environment"
          aria-label={t('photographOf', { school })}
          disabled={saving.isPending}
          onChange={(event) => {
            const picture = event.target.files?.[0];
            event.target.value = '';
            if (picture) saving.mutate(picture);
          }}
        />
        <CameraOutlined aria-hidden="true" /> {t(saving.isPending ? 'photoSending' : 'photograph')}
      </label>
      {saving.error ? <ProblemBox error={saving.error} /> : null}
    </>
  );
}
