import { api, type BodyOf } from '@shared/client';
import { queryOptions } from '@tanstack/react-query';

export const emergenciesOf = (schoolId: string) =>
  queryOptions({
    queryKey: ['emergencies', schoolId],
    queryFn: ({ signal }) => api.get('/api/emergency-reports', { query: { schoolId, limit: 5 }, signal }),
  });

export const sendEmergency = (id: string, body: BodyOf<'put', '/api/emergency-reports/{id}'>) =>
  api.put('/api/emergency-reports/{id}', { path: { id }, body });
