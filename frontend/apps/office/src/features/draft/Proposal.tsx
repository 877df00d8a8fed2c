import type { Schemas } from '@shared/client';
import { useCan, useMe } from '@shared/me';
import { uuidV7 } from '@shared/uuid';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Progress } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateFilter } from '../../ui/Filters';
import { ProblemBox } from '../../ui/ProblemBox';
import { may } from '../../ui/permissions';
import { latestProposal, startProposal, stopProposal } from './api';

type View = Schemas['ProposalView'];

/** Computed in the background; it ends as a draft, and a person decides. */
export function Proposal() {
  const { t } = useTranslation('draft');
  const { today } = useMe();
  const can = useCan();
  const queries = useQueryClient();
  const { data: latest } = useQuery(latestProposal);
  const [day, setDay] = useState(today);
  const refetch = () => queries.invalidateQueries({ queryKey: latestProposal.queryKey });
  const starting = useMutation({ mutationFn: () => startProposal(uuidV7(), day), onSuccess: refetch });
  const stopping = useMutation({ mutationFn: stopProposal, onSuccess: refetch });
  const running = latest?.state === 'RUNNING';
  const draftId = latest?.draftId;
  // The draft that has just come into being belongs into the list below.
  useEffect(() => {
    if (draftId) void queries.invalidateQueries({ queryKey: ['drafts'] });
  }, [draftId, queries]);
  if (!can(may.writeDistricts)) return null;
  return (
    <section className="card no-print" aria-label={t('proposal')}>
      <h2>{t('proposal')}</h2>
      <p className="quiet">{t('proposalHint')}</p>
      {latest ? <Run view={latest} /> : null}
      {starting.error || stopping.error ? <ProblemBox error={starting.error ?? stopping.error} /> : null}
      <div className="row">
        {running ? (
          <Button
            danger
            loading={stopping.isPending}
            disabled={!latest.actions.includes('STOP')}
            onClick={() => stopping.mutate(latest.id)}
          >
            {t('stop')}
          </Button>
        ) : (
          <>
            <DateFilter label={t('effectiveOn')} value={day} onChange={(next) => setDay(next ?? today)} />
            <Button type="primary" loading={starting.isPending} onClick={() => starting.mutate()}>
              {t('propose')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

function Run({ view }: { view: View }) {
  const { t } = useTranslation('draft');
  const { state, present, best } = view;
  return (
    <div role="status">
      {state === 'RUNNING' ? (
        <Progress
          aria-label={t('progress')}
          percent={Math.min(99, Math.round((view.elapsedSeconds / view.allowedSeconds) * 100))}
        />
      ) : (
        <p>
          <b>{t(`runs.${state}`)}</b>{' '}
          {view.draftId ? (
            <Link to="/board/drafts/$id" params={{ id: view.draftId }}>
              {t('seeProposal')}
            </Link>
          ) : state === 'FAILED' ? null : (
            t('nothingBetter')
          )}
        </p>
      )}
      {present && best ? (
        <p className="quiet">
          {t('scores', {
            uncoveredBefore: present.uncovered,
            uncoveredAfter: best.uncovered,
            forbiddenBefore: present.forbidden,
            forbiddenAfter: best.forbidden,
            costBefore: present.cost,
            costAfter: best.cost,
          })}
        </p>
      ) : null}
    </div>
  );
}
