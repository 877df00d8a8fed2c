import { CameraOutlined } from '@ant-design/icons';
import { formatSize } from '@shared/format';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { fileTypes } from './api';
import type { Upload, Uploads } from './useUploads';

export function FilePicker({ uploads }: { uploads: Uploads }) {
  const { t } = useTranslation('rectification');
  return (
    <fieldset className="file-picker">
      <legend>{t('files')}</legend>
      <ul className="files">
        {uploads.list.map((one) => (
          <Picked key={one.id} one={one} uploads={uploads} />
        ))}
      </ul>
      <label className="add-files">
        <input
          type="file"
          className="sr-only"
          multiple
          accept={fileTypes.join(',')}
          onChange={(event) => {
            uploads.add(event.target.files);
            event.target.value = '';
          }}
        />
        <CameraOutlined aria-hidden="true" /> {t('addFiles')}
      </label>
      <p className="quiet">{t('filesHint')}</p>
    </fieldset>
  );
}

const words = {
  sending: 'uploading',
  failed: 'uploadFailed',
  refused: 'uploadFailed',
  wrongType: 'wrongType',
  tooLarge: 'tooLarge',
} as const;

function Picked({ one, uploads }: { one: Upload; uploads: Uploads }) {
  const { t } = useTranslation('rectification');
  const bad = one.state !== 'sent' && one.state !== 'sending';
  return (
    <li className={bad ? 'bad' : undefined}>
      {one.preview ? (
        <img src={one.preview} alt={t('photo', { name: one.file.name })} />
      ) : (
        <span className="paper-file">{one.file.name}</span>
      )}
      <small role="status">
        {one.state === 'sent' ? formatSize(one.file.size) : (one.why ?? t(words[one.state]))}
      </small>
      <span className="row">
        {one.state === 'failed' ? (
          <Button size="small" onClick={() => uploads.again(one)}>
            {t('uploadAgain')}
          </Button>
        ) : null}
        <Button size="small" onClick={() => uploads.remove(one)}>
          {t('remove')}
        </Button>
      </span>
    </li>
  );
}
