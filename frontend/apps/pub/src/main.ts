import '@shared/trusted';
import './style.css';
import { ApiError, api, setApiLanguage } from '@shared/client';
import { h } from './dom';
import { choose, chosen, type Language, wordsIn } from './language';
import { drawOf, plate, type Scan, scanOf } from './plate';
import type { PublicWords } from './words/zh';

const page = document.getElementById('page') as HTMLElement;
const url = new URL(location.href);
const scan = scanOf(url);
const draw = drawOf(url);

async function open(language: Language): Promise<void> {
  const words = await wordsIn(language);
  document.documentElement.lang = language;
  document.title = titleIn(words);
  setApiLanguage(language);
  show(h('p', { class: 'quiet' }, words.loading), language, words);
  show(await content(words, language), language, words);
}

const titleIn = (words: PublicWords) => (draw ? words.drawTitle : words.title);

function show(content: HTMLElement, language: Language, words: PublicWords): void {
  const other = language === 'en' ? 'zh-CN' : 'en';
  const change = h('button', { type: 'button', lang: other }, words.other);
  change.addEventListener('click', () => {
    choose(other);
    void open(other);
  });
  page.replaceChildren(h('header', {}, h('span', {}, titleIn(words)), change), content);
}

async function content(words: PublicWords, language: Language): Promise<HTMLElement> {
  try {
    // Few scan the sheet of a draw: what it takes is fetched only then.
    if (draw) return await (await import('./draw/page')).drawPage(draw, language);
    return scan ? await school(scan, words) : missing(words);
  } catch (error) {
    const status = error instanceof ApiError ? error.status : 0;
    if (status === 404 || status === 400) return missing(words);
    return failed(status === 429 ? words.tooOften : words.failed, words, language);
  }
}

async function school({ code, issue }: Scan, words: PublicWords): Promise<HTMLElement> {
  const found = await api.get('/api/public/schools/{code}', { path: { code }, query: { issue } });
  document.title = `${found.name} · ${words.title}`;
  return plate(found, code, words);
}

function missing(words: PublicWords): HTMLElement {
  const [title, hint] = draw ? [words.noDraw, words.noDrawHint] : [words.notFound, words.notFoundHint];
  return h('article', {}, h('h1', {}, title), h('p', {}, hint));
}

function failed(why: string, words: PublicWords, language: Language): HTMLElement {
  const again = h('button', { type: 'button' }, words.retry);
  again.addEventListener('click', () => void open(language));
  return h('article', { role: 'alert' }, h('h1', {}, why), again);
}

void open(chosen());
