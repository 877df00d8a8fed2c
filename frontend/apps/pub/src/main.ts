import '@shared/trusted';
import './style.css';
import { ApiError, api, setApiLanguage } from '@shared/client';
import { h } from './dom';
import { choose, chosen, type Language, wordsIn } from './language';
import { plate, type Scan, scanOf } from './plate';
import type { PublicWords } from './words/zh';

const page = document.getElementById('page') as HTMLElement;
const scan = scanOf(new URL(location.href));

async function open(language: Language): Promise<void> {
  const words = await wordsIn(language);
  document.documentElement.lang = language;
  document.title = words.title;
  setApiLanguage(language);
  show(h('p', { class: 'quiet' }, words.loading), language, words);
  show(scan ? await content(scan, words, language) : missing(words), language, words);
}

function show(content: HTMLElement, language: Language, words: PublicWords): void {
  const other = language === 'en' ? 'zh-CN' : 'en';
  const change = h('button', { type: 'button', lang: other }, words.other);
  change.addEventListener('click', () => {
    choose(other);
    void open(other);
  });
  page.replaceChildren(h('header', {}, h('span', {}, words.title), change), content);
}

async function content({ code, issue }: Scan, words: PublicWords, language: Language): Promise<HTMLElement> {
  try {
    const school = await api.get('/api/public/schools/{code}', { path: { code }, query: { issue } });
    document.title = `${school.name} · ${words.title}`;
    return plate(school, code, words);
  } catch (error) {
    const status = error instanceof ApiError ? error.status : 0;
    if (status === 404 || status === 400) return missing(words);
    return failed(status === 429 ? words.tooOften : words.failed, words, language);
  }
}

function missing(words: PublicWords): HTMLElement {
  return h('article', {}, h('h1', {}, words.notFound), h('p', {}, words.notFoundHint));
}

function failed(why: string, words: PublicWords, language: Language): HTMLElement {
  const again = h('button', { type: 'button' }, words.retry);
  again.addEventListener('click', () => void open(language));
  return h('article', { role: 'alert' }, h('h1', {}, why), again);
}

void open(chosen());
