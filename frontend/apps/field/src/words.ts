import { shared } from '@shared/words/zh';

export const zh = { shared };

export const english = async () => {
  const words = await import('@shared/words/en');
  return { shared: words.shared };
};

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared';
    resources: typeof zh;
  }
}
