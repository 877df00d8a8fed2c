import 'fake-indexeddb/auto';
import { draft, full } from '../../../test/samples';
import { draftsOf, dropDraft, findDraft, keepDraft } from './store';

test('a draft survives a reload with every word', async () => {
  await keepDraft(full());
  vi.resetModules();
  const reloaded = await import('./store');
  expect(await reloaded.findDraft(full().id, 'person-1')).toMatchObject({
    goodPractice: ' 课后服务丰富 ',
    problems: full().problems,
  });
});

test('a phone that is shared shows nobody the drafts of another person', async () => {
  await keepDraft(full());
  expect(await findDraft(full().id, 'person-2')).toBeUndefined();
  expect(await draftsOf('person-2')).toEqual([]);
});

test('the draft changed last comes first, and a dropped one is gone', async () => {
  await keepDraft(draft({ id: 'old', changedAt: 1 }));
  await keepDraft(draft({ id: 'new', changedAt: Date.now() + 1000 }));
  expect((await draftsOf('person-1')).map((one) => one.id)[0]).toBe('new');
  await dropDraft('new');
  expect((await draftsOf('person-1')).map((one) => one.id)).not.toContain('new');
});
