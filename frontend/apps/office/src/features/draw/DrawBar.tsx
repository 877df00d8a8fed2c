import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useRefresh } from '../../ui/listing';
import { ProblemBox } from '../../ui/ProblemBox';
import { useUnsaved } from '../../ui/useUnsaved';
import { type Draw, draw } from './api';

/** The moment of drawing: it happens once, before everybody's eyes, and says what it is doing. */
export function DrawBar({ view }: { view: Draw }) {
  const { t } = useTranslation(['draw', 'ui']);
  const refresh = useRefresh();
  const id = useId();
  const [said, setSaid] = useState('');
  useUnsaved(said !== '');
  const drawing = useMutation({
    mutationFn: () => draw(view, view.source ? said.trim() : undefined),
    onSuccess: () => flushSync(() => setSaid('')),
    onSettled: refresh,
  });
  return (
    <section className="card no-print" aria-label={t('draw:draw')}>
      {view.source ? (
        <>
          <label htmlFor={id}>{t('draw:saidOf', { source: view.source })}</label>
          <Input id={id} maxLength={100} value={said} onChange={(event) => setSaid(event.target.value)} />
          <p className="quiet">{t('draw:saidHint')}</p>
        </>
      ) : null}
      {drawing.error ? <ProblemBox error={drawing.error} safe={t('ui:typedSafe')} /> : null}
      <div className="row">
        <span className="grow">{t('draw:drawHint')}</span>
        <Button
          type="primary"
          size="large"
          disabled={view.source !== undefined && said.trim() === ''}
          loading={drawing.isPending}
          onClick={() => drawing.mutate()}
        >
          {t('draw:draw')}
        </Button>
      </div>
      <div role="status">
        {drawing.isPending ? (
          <>
            <progress aria-label={t('draw:drawing')} /> {t('draw:drawing')}
          </>
        ) : null}
      </div>
    </section>
  );
}
