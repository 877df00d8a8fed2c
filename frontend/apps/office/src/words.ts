import { addChinese } from '@shared/i18n';
import { shared } from '@shared/words/zh';
import { home } from './features/home/words.zh';
import { shell } from './shell/words.zh';
import { ui } from './ui/words.zh';
import type { pages } from './words.pages';

/** What the shell and the start say; the words of all other pages come with the first of them. */
export const zh = { shared, shell, ui, home };

type Resources = typeof zh & typeof pages;

let coming: Promise<void> | undefined;

export function pageWords(): Promise<void> {
  coming ??= import('./words.pages').then(
    (words) => addChinese(words.pages),
    (reason) => {
      coming = undefined;
      throw reason;
    },
  );
  return coming;
}

export const english = async (): Promise<{ [N in keyof Resources]: object }> =>
  (await import('./words.en')).en;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared';
    resources: Resources;
  }
}
