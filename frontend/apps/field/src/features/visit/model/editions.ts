import { api, NetworkError } from '@shared/client';
import { useQuery } from '@tanstack/react-query';
import type { SchoolKind } from '../../../common/matter';
import { checklistsFor } from '../../../data/checklists';
import { type Edition, findEdition, keepEditions, keptEditions } from '../../../store/editions';

type Offered = { items: Edition[] };

/** Without network what the pack of the day says, in the order of the server; or else what this phone has seen before. */
async function editionsFor(school: { id: string; kind: SchoolKind }, packed?: Offered): Promise<Offered> {
  try {
    const offered = await api.get('/api/schools/{schoolId}/checklists', { path: { schoolId: school.id } });
    await keepEditions(offered.items);
    return offered;
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    if (packed) return packed;
    const kept = await keptEditions();
    return {
      items: kept.filter((edition) => edition.state === 'PUBLISHED' && edition.kinds.includes(school.kind)),
    };
  }
}

/** An edition never changes, so what lies on the phone is as good as the server's. */
async function edition(id: string): Promise<Edition> {
  const kept = await findEdition(id);
  if (kept) return kept;
  const fetched = await api.get('/api/checklists/{id}', { path: { id } });
  await keepEditions([fetched]);
  return fetched;
}

export function useEditions(school: { id: string; kind: SchoolKind }) {
  const { queryKey, staleTime } = checklistsFor(school.id);
  return useQuery({
    queryKey,
    queryFn: ({ client }) => editionsFor(school, client.getQueryData(queryKey)),
    select: ({ items }: Offered) => items,
    networkMode: 'always',
    staleTime,
  });
}

const PATIENCE = 2_000;

/** The edition to begin with; a slow network holds nobody up at the gate, the page of the visit offers them too. */
export function useFirstEdition(school: { id: string; kind: SchoolKind }) {
  const { data, refetch } = useEditions(school);
  return async (): Promise<Edition | undefined> => {
    const nothing = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
    const offered = data ?? (await Promise.race([refetch().then((answer) => answer.data), nothing]));
    return offered?.[0];
  };
}

export function useEdition(id: string | undefined) {
  return useQuery({
    queryKey: ['checklist', id],
    queryFn: () => edition(id ?? ''),
    enabled: id !== undefined,
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
  });
}
