import { addWords } from '@shared/i18n';
import { shared } from '@shared/words/zh';
import { field } from './words/zh';
import type { visit } from './words/zh.visit';

export const zh = { field, shared };

export const english = async () => {
  const [common, own] = await Promise.all([import('@shared/words/en'), import('./words/en')]);
  return { shared: common.shared, field: own.field, visit: own.visit };
};

/** The words of the long form come with its pages, so that the first page stays light. */
export async function loadVisitWords(): Promise<void> {
  const words = await import('./words/zh.visit');
  addWords('zh-CN', { visit: words.visit });
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared';
    resources: typeof zh & { visit: typeof visit };
  }
}
