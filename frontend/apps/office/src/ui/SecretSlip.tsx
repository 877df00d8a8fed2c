import { formatMoment } from '@shared/format';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  name: string;
  account: string;
  secret: string;
  validUntil: string;
  onClose: () => void;
}

/** A one-time secret, shown once: copied or printed here, or issued anew later. Only the button closes it. */
export function SecretSlip({ name, account, secret, validUntil, onClose }: Props) {
  const { t, i18n } = useTranslation(['ui', 'shared']);
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard?.writeText(secret).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Modal
      open
      title={t('ui:slip.title')}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      rootClassName="slip"
      footer={
        <div className="row end no-print">
          <Button onClick={copy}>{copied ? t('shared:copied') : t('ui:slip.copy')}</Button>
          <Button onClick={() => window.print()}>{t('ui:slip.print')}</Button>
          <Button type="primary" onClick={onClose}>
            {t('ui:slip.done')}
          </Button>
        </div>
      }
    >
      <dl className="facts">
        <div>
          <dt>{t('ui:slip.name')}</dt>
          <dd>{name}</dd>
        </div>
        <div>
          <dt>{t('ui:slip.address')}</dt>
          <dd>{window.location.origin}</dd>
        </div>
        <div>
          <dt>{t('ui:slip.account')}</dt>
          <dd>{account}</dd>
        </div>
        <div>
          <dt>{t('ui:slip.secret')}</dt>
          <dd>
            <code className="secret">{secret}</code>
          </dd>
        </div>
        <div>
          <dt>{t('ui:slip.validUntil')}</dt>
          <dd>{formatMoment(validUntil, i18n.language)}</dd>
        </div>
      </dl>
      <p className="note">{t('ui:slip.note')}</p>
    </Modal>
  );
}
