import { formatDate } from '@shared/format';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { Loaded } from '../../ui/Loaded';
import { useRefresh } from '../../ui/listing';
import { ProblemBox } from '../../ui/ProblemBox';
import { Tag } from '../../ui/tags';
import { type Move, type Plan, type Proposal, proposedDays, type Tally, writePlan } from './api';
import { rescheduled } from './model';

interface Props {
  view: Plan;
  onClose: () => void;
}

/** Better days for the visits, each with its reason. Nothing changes until somebody takes some of them. */
export function DayProposal({ view, onClose }: Props) {
  const { t } = useTranslation('plan');
  return (
    <section className="note" aria-label={t('proposedDays')}>
      <h3>{t('proposedDays')}</h3>
      <Loaded query={useQuery(proposedDays(view))} lines={3}>
        {(proposal) =>
          proposal.moves.length === 0 ? (
            <EmptyBox kind="done" title={t('daysAreGood')} />
          ) : (
            <Moves view={view} proposal={proposal} onClose={onClose} />
          )
        }
      </Loaded>
      <Button onClick={onClose}>{t('closeProposal')}</Button>
    </section>
  );
}

function Moves({ view, proposal, onClose }: Props & { proposal: Proposal }) {
  const { t } = useTranslation('plan');
  const refresh = useRefresh();
  const [left, setLeft] = useState<string[]>([]);
  const wanted = proposal.moves.filter(({ visitId }) => !left.includes(visitId));
  const take = useMutation({
    mutationFn: () => writePlan(view, { visits: rescheduled(view.visits, wanted) }),
    onSuccess: onClose,
    onSettled: refresh,
  });
  const choose = (id: string, chosen: boolean) =>
    setLeft(chosen ? left.filter((one) => one !== id) : [...left, id]);
  return (
    <>
      <p>
        {costs
          .filter((cost) => proposal.present[cost] > 0)
          .map((cost) =>
            t(`costs.${cost}`, { before: proposal.present[cost], after: proposal.proposed[cost] }),
          )
          .join(t('and'))}
      </p>
      <ul className="lines">
        {proposal.moves.map((move) => (
          <li key={move.visitId}>
            <Line
              view={view}
              move={move}
              chosen={wanted.includes(move)}
              onChoose={(chosen) => choose(move.visitId, chosen)}
            />
          </li>
        ))}
      </ul>
      {take.error ? <ProblemBox error={take.error} /> : null}
      <Button
        type="primary"
        loading={take.isPending}
        disabled={wanted.length === 0}
        onClick={() => take.mutate()}
      >
        {t('takeDays', { n: wanted.length })}
      </Button>
    </>
  );
}

const costs = ['offDays', 'clashes', 'tooClose', 'daysOut'] as const satisfies (keyof Tally)[];

interface LineProps {
  view: Plan;
  move: Move;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
}

function Line({ view, move, chosen, onChoose }: LineProps) {
  const { t, i18n } = useTranslation('plan');
  const when = (day: string, half: Move['toHalf']) =>
    `${formatDate(day, i18n.language)} ${t(`halves.${half}`)}`;
  const school = view.schools.find(({ schoolId }) => schoolId === move.schoolId);
  return (
    <Checkbox checked={chosen} onChange={({ target }) => onChoose(target.checked)}>
      {school?.name} {when(move.from, move.fromHalf)} → <b>{when(move.to, move.toHalf)}</b>{' '}
      <Tag tone={move.cause === 'FEWER_WAYS' ? 'calm' : 'warn'}>{t(`causes.${move.cause}`)}</Tag>
    </Checkbox>
  );
}
