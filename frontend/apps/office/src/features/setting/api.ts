import { api, type BodyOf, type Schemas } from '@shared/client';
import { queryOptions } from '@tanstack/react-query';

export type Setting = Schemas['SettingView'];
export type SettingValue = Schemas['SettingValueView'];
export type SettingEntry = BodyOf<'post', '/api/settings'>;

/** A number as people say it: with its unit, or what it stands for. */
export const said = ({ choices, least, unit }: Setting, value: number): string =>
  choices.length > 0 ? (choices[value - least] ?? String(value)) : `${value} ${unit}`;

export const settingList = () =>
  queryOptions({
    queryKey: ['settings'],
    queryFn: ({ signal }) => api.get('/api/settings', { signal }),
  });

/** What another number would change; asked while it is typed. */
export const settingEffect = (key: string, value: number) =>
  queryOptions({
    queryKey: ['setting-effect', key, value],
    queryFn: ({ signal }) => api.get('/api/setting-effect', { query: { key, value }, signal }),
  });

export const setNumber = ({ keeper }: Setting, body: SettingEntry) =>
  keeper === 'OFFICE' ? api.post('/api/settings', { body }) : api.post('/api/security-settings', { body });

export const takeBack = ({ keeper }: Setting, { id, version }: SettingValue, reason: string) => {
  const request = { path: { id }, body: { version, reason } };
  return keeper === 'OFFICE'
    ? api.post('/api/settings/{id}/withdrawal', request)
    : api.post('/api/security-settings/{id}/withdrawal', request);
};
