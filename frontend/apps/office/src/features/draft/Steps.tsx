import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { LongTextField } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { ProblemBox } from '../../ui/ProblemBox';
import { type Draft, type PlainStep, sendBack, steps } from './api';

const main: readonly string[] = ['SUBMIT', 'APPROVE'];

/** What may be done now, by whoever looks: who had a hand in the draft does not decide about it. */
export function Steps({ view }: { view: Draft }) {
  const { t } = useTranslation('draft');
  const refresh = useRefresh();
  const [returning, setReturning] = useState(false);
  const taking = useMutation({
    mutationFn: (step: PlainStep) => steps[step](view),
    onSettled: refresh,
  });
  if (view.actions.length === 0) return null;
  const waits = view.state === 'SUBMITTED' && !view.actions.includes('APPROVE');
  return (
    <section className="card no-print" aria-label={t('next')}>
      {waits ? <p className="note">{t('waits')}</p> : null}
      {taking.error ? <ProblemBox error={taking.error} /> : null}
      <div className="row">
        {view.actions.map((action) => {
          if (action === 'CHANGE')
            return (
              <Link key={action} to="/board" search={{ draft: view.id }}>
                <Button tabIndex={-1}>{t('actions.CHANGE')}</Button>
              </Link>
            );
          if (action === 'SEND_BACK')
            return (
              <Button key={action} onClick={() => setReturning(true)}>
                {t('actions.SEND_BACK')}
              </Button>
            );
          return (
            <Button
              key={action}
              type={main.includes(action) ? 'primary' : 'default'}
              danger={action === 'DISCARD'}
              loading={taking.isPending && taking.variables === action}
              onClick={() => taking.mutate(action)}
            >
              {t(`actions.${action}`)}
            </Button>
          );
        })}
      </div>
      {returning ? (
        <EditDrawer<{ note: string }>
          name="return"
          title={t('actions.SEND_BACK')}
          initial={{}}
          save={({ note }) => sendBack(view, note)}
          saveLabel={t('actions.SEND_BACK')}
          onClose={() => setReturning(false)}
          onSaved={refresh}
          onStale={refresh}
        >
          <LongTextField name="note" label={t('note')} hint={t('noteHint')} max={500} required />
        </EditDrawer>
      ) : null}
    </section>
  );
}
