import { formatMoment } from '@shared/format';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { endOtherSessions, endSession, sessionsQuery } from '../../data/sessions';
import { BigButton } from '../../kit/BigButton';
import { Card, Facts } from '../../kit/Card';
import { Failure, Loaded } from '../../kit/states';
import { currentLanguage, useWords } from '../../words';

/** Where else this account is signed in; the button to leave here stands below. */
export function Sessions() {
  const { t } = useWords('field');
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
  const query = useQuery(sessionsQuery);
  const ending = useMutation({ mutationFn: endSession, onSuccess: refresh });
  const others = useMutation({ mutationFn: endOtherSessions, onSuccess: refresh });
  const error = ending.error ?? others.error;
  return (
    <Card title={t('me.sessions')}>
      <Loaded query={query} rows={2}>
        {({ items }) => (
          <>
            {items.map((session) => (
              <div key={session.id}>
                <Facts
                  rows={[
                    [
                      session.device === '?' ? t('me.unknownDevice') : session.device,
                      session.current
                        ? t('me.thisDevice')
                        : `${session.address} · ${formatMoment(session.seenAt, currentLanguage())}`,
                    ],
                  ]}
                />
                {session.current ? null : (
                  <BigButton kind="plain" onClick={() => ending.mutate(session.id)}>
                    {t('me.endSession')}
                  </BigButton>
                )}
              </div>
            ))}
            {items.some((session) => !session.current) ? (
              <BigButton kind="plain" busy={others.isPending} onClick={() => others.mutate()}>
                {t('me.endOthers')}
              </BigButton>
            ) : null}
          </>
        )}
      </Loaded>
      {error ? <Failure error={error} /> : null}
    </Card>
  );
}
