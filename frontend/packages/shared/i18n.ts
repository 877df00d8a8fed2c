import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { setApiLanguage } from './client';

export type Language = 'zh-CN' | 'en';
export type Bundle = Record<string, object>;

const KEY = 'dudao.language';

function stored(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh-CN';
  } catch {
    return 'zh-CN';
  }
}

let loadEnglish: () => Promise<Bundle> = async () => ({});

function add(language: Language, bundle: Bundle): void {
  for (const [namespace, words] of Object.entries(bundle)) {
    i18next.addResourceBundle(language, namespace, words);
  }
}

/** Words that come later than the first screen. */
export function addChinese(bundle: Bundle): void {
  add('zh-CN', bundle);
}

/** Chinese is in the bundle; English is fetched when it is chosen, never guessed from the browser. */
export async function setupI18n(zh: Bundle, english: () => Promise<Bundle>): Promise<void> {
  loadEnglish = english;
  await i18next.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    defaultNS: 'shared',
    ns: Object.keys(zh),
    resources: { 'zh-CN': zh as Record<string, Record<string, string>> },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  if (stored() === 'en') await switchLanguage('en');
}

export async function switchLanguage(language: Language): Promise<void> {
  if (language === 'en') add('en', await loadEnglish());
  setApiLanguage(language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage may be switched off; the choice then lasts for this page only.
  }
}

export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'zh-CN';
}
