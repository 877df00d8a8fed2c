import type { PublicWords } from './words/zh';
import { zh } from './words/zh';

const KEY = 'dudao.language';

export type Language = 'zh-CN' | 'en';

/** Chosen by the reader, never guessed from the browser. */
export function chosen(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh-CN';
  } catch {
    return 'zh-CN';
  }
}

export function choose(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage may be switched off; the choice then lasts for this page only.
  }
}

/** English is fetched when it is chosen. */
export async function wordsIn(language: Language): Promise<PublicWords> {
  return language === 'en' ? (await import('./words/en')).en : zh;
}
