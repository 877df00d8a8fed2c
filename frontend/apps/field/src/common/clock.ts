// China keeps one time zone without summer time, so eight hours are exact whatever the phone is set to.
const shanghai = (now: Date) => new Date(now.getTime() + 8 * 3_600_000).toISOString();

export function todayInShanghai(now: Date = new Date()): string {
  return shanghai(now).slice(0, 10);
}

export function timeInShanghai(now: Date = new Date()): string {
  return shanghai(now).slice(11, 16);
}
