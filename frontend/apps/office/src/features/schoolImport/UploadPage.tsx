import { DownloadOutlined, InboxOutlined } from '@ant-design/icons';
import { uuidV7 } from '@shared/uuid';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/ProblemBox';
import { mediaTypeOf, uploadImport } from './api';

export function UploadPage() {
  const { t } = useTranslation('schoolImport');
  const navigate = useNavigate();
  const [refused, setRefused] = useState<string>();
  const [over, setOver] = useState(false);
  const upload = useMutation({
    mutationFn: ({ file, key }: { file: File; key: string }) => {
      const mediaType = mediaTypeOf(file.name);
      if (!mediaType) throw new TypeError(file.name);
      return uploadImport(file, mediaType, key);
    },
    onSuccess: ({ id, wrong }) =>
      navigate({
        to: '/schools/import/$id',
        params: { id },
        search: { verdict: wrong > 0 ? 'WRONG' : undefined },
      }),
  });
  const take = (file: File | undefined) => {
    if (!file) return;
    const known = mediaTypeOf(file.name) !== undefined;
    setRefused(known ? undefined : file.name);
    if (known) upload.mutate({ file, key: uuidV7() });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <Page
      title={t('title')}
      intro={t('intro')}
      back={<Link to="/schools">{t('back')}</Link>}
      actions={
        <Button icon={<DownloadOutlined />} href="/api/school-import-template" download>
          {t('template')}
        </Button>
      }
    >
      <label
        className={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          type="file"
          className="sr-only"
          accept=".csv,.xlsx"
          disabled={upload.isPending}
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <InboxOutlined className="drop-icon" aria-hidden="true" />
        <strong>{upload.isPending ? t('uploading', { name: upload.variables.file.name }) : t('drop')}</strong>
        <span className="quiet">{t('dropHint')}</span>
        <span className="quiet">{t('columns')}</span>
      </label>
      {refused ? (
        <div className="problem" role="alert">
          {t('wrongType', { name: refused })}
        </div>
      ) : null}
      {upload.error ? (
        <ProblemBox
          error={upload.error}
          onRetry={() => upload.variables && upload.mutate(upload.variables)}
        />
      ) : null}
    </Page>
  );
}
