import { useTranslation } from 'react-i18next';
import type { Visit } from './api';
import type { Week } from './model';

const short = (day: string) => `${Number(day.slice(5, 7))}/${Number(day.slice(8))}`;

/** How weeks and visits are called where there is little room. */
export function useSpan() {
  const { t } = useTranslation('plan');
  return {
    span: ({ first, last }: Week) => (first === last ? short(first) : `${short(first)}–${short(last)}`),
    spoken: ({ plannedOn, half }: Visit) => `${short(plannedOn)} ${t(`halves.${half}`)}`,
  };
}
