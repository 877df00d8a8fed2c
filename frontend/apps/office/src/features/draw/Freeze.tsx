import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useRefresh } from '../../ui/listing';
import { ProblemBox } from '../../ui/ProblemBox';
import { useUnsaved } from '../../ui/useUnsaved';
import { type Draw, freezeLots, freezeSchools, type LeftOut, lotsOf } from './api';
import { PoolTables } from './PoolTables';

interface BarProps {
  ready: boolean;
  freeze: () => Promise<Draw>;
  onFrozen: () => void;
}

function FreezeBar({ ready, freeze, onFrozen }: BarProps) {
  const { t } = useTranslation(['draw', 'ui']);
  const refresh = useRefresh();
  const freezing = useMutation({
    mutationFn: freeze,
    onSuccess: () => flushSync(onFrozen),
    onSettled: refresh,
  });
  return (
    <>
      {freezing.error ? <ProblemBox error={freezing.error} safe={t('ui:typedSafe')} /> : null}
      <div className="row">
        <span className="grow">{t('draw:freezeHint')}</span>
        <Button
          type="primary"
          size="large"
          disabled={!ready}
          loading={freezing.isPending}
          onClick={() => freezing.mutate()}
        >
          {t('draw:freeze')}
        </Button>
      </div>
    </>
  );
}

/** The live pool: what the product leaves out stands with its reason, what the office leaves out needs one. */
export function FreezeSchools({ view }: { view: Draw }) {
  const { t } = useTranslation('draw');
  const [left, setLeft] = useState<LeftOut>({});
  useUnsaved(Object.keys(left).length > 0);
  if (!view.pool) return null;
  const reasoned = Object.values(left).every((reason) => reason.trim() !== '');
  return (
    <>
      <section className="card no-print" aria-label={t('freeze')}>
        {view.pool.shortages.length > 0 ? (
          <ul className="note">
            {view.pool.shortages.map((shortage) => (
              <li key={shortage}>{shortage}</li>
            ))}
          </ul>
        ) : null}
        <FreezeBar ready={reasoned} freeze={() => freezeSchools(view, left)} onFrozen={() => setLeft({})} />
      </section>
      <PoolTables pool={view.pool} left={left} onLeft={setLeft} />
    </>
  );
}

export function FreezeLots({ view }: { view: Draw }) {
  const { t } = useTranslation('draw');
  const [typed, setTyped] = useState('');
  const id = useId();
  const lots = lotsOf(typed);
  useUnsaved(lots.length > 0);
  return (
    <section className="card no-print" aria-label={t('freeze')}>
      <label htmlFor={id}>{t('lots')}</label>
      <Input.TextArea
        id={id}
        rows={10}
        value={typed}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p id={`${id}-hint`} className="quiet">
        {t('lotsHint', { n: lots.length })}
      </p>
      <FreezeBar
        ready={lots.length > 0}
        freeze={() => freezeLots(view, lots)}
        onFrozen={() => setTyped('')}
      />
    </section>
  );
}
