export type DueLevel = 'normal' | 'near' | 'today' | 'overdue' | 'done';

/** Days are working days counted by the server; the browser never computes a legal date. */
export function dueLevel(daysLeft: number, done: boolean): DueLevel {
  if (done) return 'done';
  if (daysLeft < 0) return 'overdue';
  if (daysLeft === 0) return 'today';
  return daysLeft <= 3 ? 'near' : 'normal';
}

/** Text on ground with at least 6.9:1, and an icon, so that colour never carries the meaning alone. */
export const dueStyle: Record<DueLevel, { color: string; background: string; icon: string }> = {
  normal: { color: '#135200', background: '#f6ffed', icon: '' },
  near: { color: '#7a4f00', background: '#fffbe6', icon: '◔' },
  today: { color: '#873800', background: '#fff2e8', icon: '●' },
  overdue: { color: '#a8071a', background: '#fff1f0', icon: '▲' },
  done: { color: '#3f4754', background: '#f0f2f5', icon: '✓' },
};

/** A local date is a label, not a moment: it is never shifted by the time zone of the browser. */
export function formatDate(date: string | undefined, language = 'zh-CN'): string {
  if (!date) return '';
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  const style = language.startsWith('zh') ? 'long' : 'medium';
  return new Intl.DateTimeFormat(language, { dateStyle: style, timeZone: 'UTC' }).format(day);
}

export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

export function formatMoment(moment: string | undefined, language = 'zh-CN'): string {
  if (!moment) return '';
  const at = new Date(moment);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${formatDate(day, language)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

export function formatNames(names: string[], language = 'zh-CN'): string {
  return names.join(language.startsWith('zh') ? '、' : ', ');
}
