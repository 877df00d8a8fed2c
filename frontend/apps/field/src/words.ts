import { setApiLanguage } from '@shared/client';
import { shared } from '@shared/words/zh';
import { useSyncExternalStore } from 'react';
import { recall, remember } from './common/storage';
import { field } from './words/zh';
import type { visit } from './words/zh.visit';

// The phone needs texts with holes and nothing else: sixty lines instead of a library of 17 KB on each first visit.
type Dictionary = { shared: typeof shared; field: typeof field; visit: typeof visit };
export type Namespace = keyof Dictionary;
export type Language = 'zh-CN' | 'en';

type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T &
  string];
type Facts = Record<string, string | number | undefined>;
type Tell<K> = (key: K, facts?: Facts) => string;
export type Words<N extends Namespace> = Tell<Paths<Dictionary[N]>>;
export type AllWords<N extends Namespace> = Tell<{ [K in N]: `${K}:${Paths<Dictionary[K]>}` }[N]>;

// Shared with the office application: a person has one language.
const KEY = 'dudao.language';
const dictionaries: Record<Language, Partial<Record<Namespace, object>>> = {
  'zh-CN': { shared, field },
  en: {},
};
let language: Language = 'zh-CN';
let told = 0;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function announce(): void {
  told += 1;
  for (const listener of listeners) listener();
}

function find(tongue: Language, namespace: string, path: string): string | undefined {
  let found: unknown = dictionaries[tongue][namespace as Namespace];
  for (const step of path.split('.')) found = (found as Record<string, unknown> | undefined)?.[step];
  return typeof found === 'string' ? found : undefined;
}

/** A hole is written `{{name}}`; a fact that is absent leaves nothing behind. */
export function tell(namespace: string, path: string, facts: Facts = {}): string {
  const text = find(language, namespace, path) ?? find('zh-CN', namespace, path) ?? path;
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(facts[name] ?? ''));
}

/** One namespace: bare keys. Several: keys with their namespace in front, as in `shared:retry`. */
export function useWords<N extends Namespace>(namespace: N): { t: Words<N> };
export function useWords<N extends Namespace>(namespaces: N[]): { t: AllWords<N> };
export function useWords(names: Namespace | Namespace[]): { t: Tell<string> } {
  useSyncExternalStore(subscribe, () => told);
  return {
    t: (key, facts) => {
      if (typeof names === 'string') return tell(names, key, facts);
      const [namespace = '', path = ''] = key.split(':');
      return tell(namespace, path, facts);
    },
  };
}

export function currentLanguage(): Language {
  return language;
}

/** Chinese is in the bundle; English is fetched when it is chosen, never guessed from the browser. */
export async function switchLanguage(next: Language): Promise<void> {
  if (next === 'en') {
    const [common, own, form] = await Promise.all([
      import('@shared/words/en'),
      import('./words/en'),
      import('./words/en.visit'),
    ]);
    dictionaries.en = { shared: common.shared, field: own.field, visit: form.visit };
  }
  language = next;
  setApiLanguage(next);
  document.documentElement.lang = next;
  remember(KEY, next);
  announce();
}

export async function startWords(): Promise<void> {
  if (recall(KEY) === 'en') await switchLanguage('en');
}

/** The words of the long form come with its pages, so that the first page stays light. */
export async function loadVisitWords(): Promise<void> {
  const words = await import('./words/zh.visit');
  dictionaries['zh-CN'].visit = words.visit;
}
