import type { Schemas } from '@shared/client';
import { h } from './dom';
import type { PublicWords } from './words/zh';

export type PublicSchool = Schemas['PublicSchool'];

export interface Scan {
  code: string;
  /** Which plate was scanned; stands in the QR code as `v`. */
  issue?: number;
}

/** `/p/s/{code}?v={issue}`; an issue that is no number says nothing. */
export function scanOf(url: URL): Scan | undefined {
  const code = /^\/p\/s\/([0-9a-z]{16})\/?$/.exec(url.pathname)?.[1];
  if (!code) return undefined;
  const issue = /^[1-9]\d{0,3}$/.exec(url.searchParams.get('v') ?? '')?.[0];
  return { code, issue: issue ? Number(issue) : undefined };
}

/** `/p/d/{code}`: the sheet of a draw. */
export const drawOf = (url: URL) => /^\/p\/d\/([0-9a-z]{16})\/?$/.exec(url.pathname)?.[1];

/** What stands on the plate (C4-01), and whether the one that was scanned still holds (C4-02). */
export function plate(school: PublicSchool, code: string, words: PublicWords): HTMLElement {
  return h(
    'article',
    {},
    h('h1', {}, school.name),
    school.scanned
      ? h(
          'p',
          { class: `scanned ${school.scanned === 'CURRENT' ? 'good' : 'bad'}`, role: 'status' },
          words.scanned[school.scanned],
        )
      : undefined,
    inspector(school, code, words),
    complaint(school, words),
    matters(school, words),
  );
}

function inspector(school: PublicSchool, code: string, words: PublicWords): HTMLElement {
  const { inspectorName: name } = school;
  if (!name) return h('section', {}, h('h2', {}, words.inspector), h('p', {}, words.nobody));
  return h(
    'section',
    { class: 'inspector' },
    school.hasPhoto
      ? h('img', {
          src: `/api/public/schools/${code}/photo`,
          alt: words.photoOf(name),
          width: '120',
          height: '160',
        })
      : undefined,
    h(
      'div',
      {},
      h('h2', {}, words.inspector),
      h('p', { class: 'name' }, name),
      school.phone ? h('p', {}, `${words.phone} `, call(school.phone)) : undefined,
      school.email
        ? h('p', {}, `${words.email} `, h('a', { href: `mailto:${school.email}` }, school.email))
        : undefined,
      school.administrativeName
        ? h(
            'p',
            {},
            `${words.administrative} ${school.administrativeName} `,
            school.administrativePhone ? call(school.administrativePhone) : undefined,
          )
        : undefined,
    ),
  );
}

function complaint(school: PublicSchool, words: PublicWords): HTMLElement | undefined {
  if (!school.officeName || !school.complaintPhone) return undefined;
  return h(
    'section',
    {},
    h('h2', {}, words.complaint),
    h('p', { class: 'call' }, call(school.complaintPhone)),
    h('p', { class: 'quiet' }, words.complaintHint),
    h('p', {}, `${words.office} ${school.officeName}`),
  );
}

function matters(school: PublicSchool, words: PublicWords): HTMLElement {
  const list = school.kindergarten ? words.kindergartenMatter : words.matter;
  return h(
    'section',
    {},
    h('h2', {}, school.kindergarten ? words.duties : words.matters),
    h('ol', {}, ...list.map((matter) => h('li', {}, matter))),
  );
}

function call(phone: string): HTMLElement {
  return h('a', { href: `tel:${phone.replace(/[^0-9+]/g, '')}` }, phone);
}
