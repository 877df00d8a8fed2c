import { DownloadOutlined, InboxOutlined } from '@ant-design/icons';
import { uuidV7 } from '@shared/uuid';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceFilter } from '../../ui/Filters';
import type { Listing } from '../../ui/listing';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/ProblemBox';
import { mediaTypeOf } from '../../ui/sheets';
import { TabRow } from '../../ui/TabRow';
import { type Encoding, encodings, importKinds, type UploadSearch, uploadImport } from './api';
import { Recent } from './Recent';

export function UploadPage({ search, onSearch }: Listing<UploadSearch>) {
  const { t } = useTranslation('schoolImport');
  const navigate = useNavigate();
  const [refused, setRefused] = useState<string>();
  const [over, setOver] = useState(false);
  const [encoding, setEncoding] = useState<Encoding>();
  const kind = search.kind ?? 'SCHOOLS';
  const upload = useMutation({
    mutationFn: uploadImport,
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
    if (known) upload.mutate({ file, kind, encoding, key: uuidV7() });
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
        <>
          <Button icon={<DownloadOutlined />} href={`/api/school-export?kind=${kind}`} download>
            {t('export')}
          </Button>
          <Button icon={<DownloadOutlined />} href={`/api/school-import-template?kind=${kind}`} download>
            {t('template')}
          </Button>
        </>
      }
    >
      <TabRow
        label={t('kindLabel')}
        value={kind}
        onChange={(next) => onSearch({ kind: next })}
        tabs={importKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
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
        <span className="quiet">{t(`columnsOf.${kind}`)}</span>
      </label>
      <div className="row">
        <ChoiceFilter
          label={t('encodingDetected')}
          value={encoding}
          options={encodings.map((value) => ({ value, label: t(`encoding.${value}`) }))}
          onChange={setEncoding}
        />
        <span className="quiet">{t('encodingHint')}</span>
      </div>
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
      <Recent kind={kind} cursor={search.cursor} onCursor={(cursor) => onSearch({ cursor })} />
    </Page>
  );
}
