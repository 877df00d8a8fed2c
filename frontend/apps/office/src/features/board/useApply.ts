import { ApiError } from '@shared/client';
import { dayBefore } from '@shared/format';
import { uuidV7 } from '@shared/uuid';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useRefresh } from '../../ui/listing';
import { assign, type Caseload, release } from './api';
import { type Group, groupsOf, type Moves } from './model';

export interface Refusal {
  target: string | null;
  error: unknown;
}

interface Plan {
  moves: Moves;
  caseloads: Caseload[];
  reasons: ReadonlyMap<string, string>;
  today: string;
  from: string;
}

export const asksReason = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.code === 'district.reason-required';

/** Groups that succeed leave the tray; those refused stay in it together with the answer of the server. */
export function useApply(onDone: (schoolIds: string[]) => void) {
  const refresh = useRefresh();
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  const applying = useMutation({
    mutationFn: async (plan: Plan) => {
      const refused: Refusal[] = [];
      const done: string[] = [];
      for (const group of groupsOf(plan.moves, plan.caseloads)) {
        try {
          await send(group, plan);
          done.push(...group.schoolIds);
        } catch (error) {
          refused.push({ target: group.target, error });
        }
      }
      return { refused, done };
    },
    onSuccess: ({ refused, done }) => {
      setRefusals(refused);
      onDone(done);
      refresh();
    },
  });
  return { refusals, apply: applying.mutate, busy: applying.isPending, done: applying.data?.done.length };
}

async function send({ target, schoolIds }: Group, { reasons, today, from }: Plan): Promise<void> {
  if (target !== null) {
    await assign({ inspectorId: target, schoolIds, from, reason: reasons.get(target) }, uuidV7());
    return;
  }
  for (const id of schoolIds) await release(id, today, dayBefore(from));
}
