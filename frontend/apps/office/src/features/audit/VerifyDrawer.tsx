import type { Schemas } from '@shared/client';
import { formatMoment } from '@shared/format';
import { useMutation } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/Facts';
import { ProblemBox } from '../../ui/ProblemBox';
import { Skeleton } from '../../ui/Skeleton';
import { verifyTrail } from './api';

/** Opening it verifies at once: there is nothing to fill in. */
export function VerifyDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['audit', 'ui']);
  const { mutate, data, error, isPending } = useMutation({ mutationFn: verifyTrail });
  useEffect(() => mutate(), [mutate]);
  return (
    <Drawer
      open
      title={t('audit:verifyTitle')}
      size={520}
      onClose={onClose}
      closable={{ 'aria-label': t('ui:close') }}
      footer={
        <div className="row end">
          <Button loading={isPending} onClick={() => mutate()}>
            {t('audit:again')}
          </Button>
        </div>
      }
    >
      <div role="status">{isPending ? t('audit:verifying') : null}</div>
      {isPending ? <Skeleton lines={4} /> : null}
      {error ? <ProblemBox error={error} onRetry={() => mutate()} /> : null}
      {data && !isPending ? <Found found={data} /> : null}
    </Drawer>
  );
}

function Found({ found }: { found: Schemas['AuditVerification'] }) {
  const { t, i18n } = useTranslation('audit');
  const { chains, records, faults, lastSignedAt } = found;
  return (
    <>
      {faults.length === 0 ? (
        <>
          <h2>✓ {t('sound')}</h2>
          <p>{t('soundText', { chains, records })}</p>
        </>
      ) : (
        <div className="problem" role="alert">
          <strong>{t('broken', { n: faults.length })}</strong>
          <p>{t('brokenText', { records })}</p>
        </div>
      )}
      {faults.map((fault) => (
        <section key={`${fault.regionId} ${fault.seq} ${fault.flaw}`}>
          <h3>
            {t('chain')} {fault.regionId === 0 ? t('platform') : fault.regionId}
          </h3>
          <p>{fault.words}</p>
          <p className="quiet">
            {formatMoment(fault.at, i18n.language)} {t('trusted', { seq: fault.trustedSeq })}
          </p>
        </section>
      ))}
      {lastSignedAt ? (
        <Facts items={[[t('signed'), formatMoment(lastSignedAt, i18n.language)]]} />
      ) : (
        <p className="quiet">{t('unsigned')}</p>
      )}
    </>
  );
}
