import { api } from '@shared/client';
import { queryOptions } from '@tanstack/react-query';

export const districtChoices = queryOptions({
  queryKey: ['districts', 'choices'],
  queryFn: () => api.get('/api/districts', { query: { limit: 200 } }),
  select: ({ items }) => items.map(({ id, name }) => ({ value: id, label: name })),
});

export const inspectorChoices = queryOptions({
  queryKey: ['inspectors', 'choices'],
  queryFn: () => api.get('/api/inspectors', { query: { state: 'IN_OFFICE', limit: 200 } }),
  select: ({ items }) => items.map(({ id, name }) => ({ value: id, label: name })),
});
