import { formatMoment } from '@shared/format';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Drawer, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { Loaded } from '../../ui/Loaded';
import { useRefresh } from '../../ui/listing';
import { ProblemBox } from '../../ui/ProblemBox';
import { type Account, endSession, endSessions, type Session, sessionsOf } from './api';

interface Props {
  account: Account;
  onClose: () => void;
}

/** Where somebody else is signed in, for whoever has to get them out (B-11). */
export function SessionsDrawer({ account: { id: person, name }, onClose }: Props) {
  const { t, i18n } = useTranslation(['account', 'ui']);
  const refresh = useRefresh();
  const query = useQuery(sessionsOf(person));
  const ending = useMutation({ mutationFn: (id: string) => endSession(person, id), onSettled: refresh });
  const all = useMutation({ mutationFn: () => endSessions(person), onSettled: refresh });
  const error = ending.error ?? all.error;
  const device = (row: Session) => (row.device === '?' ? t('account:unknownDevice') : row.device);
  const moment = (at: string) => formatMoment(at, i18n.language);
  const count = query.data?.items.length ?? 0;
  return (
    <Drawer
      open
      title={t('account:sessionsTitle', { name })}
      size={520}
      onClose={onClose}
      closable={{ 'aria-label': t('ui:close') }}
      footer={
        <div className="row end">
          <Sure ask={t('account:endSessionsAsk', { name, n: count })} onSure={() => all.mutate()}>
            <Button danger disabled={count === 0} loading={all.isPending}>
              {t('account:endSessions')}
            </Button>
          </Sure>
        </div>
      }
    >
      <p className="quiet">{t('account:sessionsNote')}</p>
      {error ? <ProblemBox error={error} /> : null}
      <Loaded query={query} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyBox kind="done" title={t('account:sessionsNone')} />
          ) : (
            <ul className="lines">
              {items.map((row) => (
                <li key={row.id}>
                  <span className="row">
                    <b className="grow">{device(row)}</b>
                    <Sure ask={t('account:endSessionAsk', { name })} onSure={() => ending.mutate(row.id)}>
                      <Button size="small" aria-label={t('account:endSessionNamed', { device: device(row) })}>
                        {t('account:endSession')}
                      </Button>
                    </Sure>
                  </span>
                  <span className="quiet">
                    {row.address} ·{' '}
                    {t('account:sessionSince', { day: moment(row.startedAt), seen: moment(row.seenAt) })}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Drawer>
  );
}

function Sure({ ask, onSure, children }: { ask: string; onSure: () => void; children: ReactNode }) {
  const { t } = useTranslation(['account', 'ui']);
  return (
    <Popconfirm
      title={ask}
      description={t('account:endSessionEffect')}
      okText={t('account:endSession')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ danger: true }}
      onConfirm={onSure}
    >
      {children}
    </Popconfirm>
  );
}
