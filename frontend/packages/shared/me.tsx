import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import { api, type Schemas } from './client';

export type Me = Schemas['Me'];

const MeContext = createContext<Me | undefined>(undefined);

export const meQuery = {
  queryKey: ['me'],
  queryFn: () => api.get('/api/me'),
  staleTime: 5 * 60_000,
  retry: false,
};

export function useMeQuery() {
  return useQuery(meQuery);
}

export function MeProvider({ me, children }: { me: Me; children: ReactNode }) {
  return <MeContext.Provider value={me}>{children}</MeContext.Provider>;
}

export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe outside of MeProvider');
  return me;
}

/** Menus and routes ask for a permission such as `school:read`, never for the name of a role. */
export function useCan(): (permission: string) => boolean {
  const { permissions } = useMe();
  return (permission) => permissions.includes(permission);
}
