import { ApiError, api, NetworkError, type Problem, type Schemas } from '@shared/client';
import { isOpen } from '../../../data/inspections';
import type { Draft, DraftContent } from './draft';
import { fromView, printOf, toRecord } from './record';
import { atField, withoutTouched } from './refusal';
import { dropDraft, keepDraft } from './store';

export type SaveState = 'local' | 'sending' | 'saved' | 'offline' | 'conflict' | 'unkept';
export type InspectionView = Schemas['InspectionView'];

export interface Snapshot {
  draft: Draft;
  save: SaveState;
  /** The refusal of the last submission, until the field it names is changed. */
  problem?: Problem;
  /** What the server holds, when it is not what this phone left there. */
  theirs?: InspectionView;
}

/** The server's copy was changed elsewhere; the person decides which one stays. */
export class DraftConflict extends Error {
  constructor(readonly theirs: InspectionView) {
    super('conflict');
  }
}

const QUIET = 2_500;
const AGAIN = 30_000;
const isConflict = (error: unknown) => error instanceof ApiError && [409, 412].includes(error.status);

/** One open record: every change is kept on the phone at once and sent to the server quietly. */
export class VisitSession {
  private state: Snapshot;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | undefined;
  private keeping: Promise<unknown> = Promise.resolve();

  constructor(
    draft: Draft,
    private readonly quiet = QUIET,
  ) {
    this.state = { draft, save: draft.saved === printOf(draft) ? 'saved' : 'local' };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot = (): Snapshot => this.state;

  change(patch: Partial<DraftContent>): void {
    const touched = Object.keys(patch).map((key) => `/${key}`);
    const problem = withoutTouched(this.state.problem, touched);
    const draft = { ...this.state.draft, ...patch, touched: true, changedAt: Date.now() };
    this.set({ draft, save: 'local', problem });
    void this.keep();
    this.schedule(this.quiet);
  }

  /** Sends what the server does not hold yet; silent, because the phone has it anyway. */
  async saveQuietly(): Promise<void> {
    clearTimeout(this.timer);
    try {
      await this.save();
    } catch (error) {
      if (error instanceof DraftConflict) this.set({ save: 'conflict', theirs: error.theirs });
      else if (error instanceof NetworkError) {
        this.set({ save: 'offline' });
        this.schedule(AGAIN);
      } else this.set({ save: this.resting() });
    }
  }

  /** Safe to repeat: an answer that was lost on the way is found again on the server. */
  async submit(): Promise<InspectionView> {
    clearTimeout(this.timer);
    this.set({ problem: undefined });
    try {
      await this.save();
      const view = await this.submission();
      await this.finish();
      return view;
    } catch (error) {
      if (error instanceof DraftConflict && this.wasSubmitted(error.theirs)) {
        await this.finish();
        return error.theirs;
      }
      if (error instanceof DraftConflict) this.set({ save: 'conflict', theirs: error.theirs });
      else if (error instanceof NetworkError) this.set({ save: 'offline' });
      else if (error instanceof ApiError) this.set({ save: this.resting(), problem: atField(error.problem) });
      throw error;
    }
  }

  /** The phone's copy replaces the one on the server. */
  async keepMine(): Promise<void> {
    const { theirs } = this.state;
    if (!theirs) return;
    this.set({
      theirs: undefined,
      draft: { ...this.state.draft, version: theirs.version, saved: undefined },
    });
    await this.keep();
    await this.saveQuietly();
  }

  /** The server's copy replaces the one on the phone; a submitted one leaves nothing to do here. */
  async takeTheirs(): Promise<void> {
    const { theirs } = this.state;
    if (!theirs) return;
    if (!isOpen(theirs)) return this.finish();
    const content = fromView(theirs);
    const draft = { ...this.state.draft, ...content, version: theirs.version, saved: printOf(content) };
    this.set({
      draft: { ...draft, savedAt: Date.now(), changedAt: Date.now() },
      theirs: undefined,
      save: 'saved',
    });
    await this.keep();
  }

  /** The server has never heard of it, so giving it up leaves nothing half done. */
  get onlyHere(): boolean {
    const { version, attempted } = this.state.draft;
    return version === undefined && attempted === undefined && !this.sending;
  }

  async giveUp(): Promise<void> {
    await this.finish();
  }

  /** What the server said of a record that was waiting to be sent. */
  recall(problem: Problem): void {
    this.set({ problem: atField(problem) });
  }

  private resting(): SaveState {
    const { draft } = this.state;
    return draft.saved === printOf(draft) ? 'saved' : 'local';
  }

  /** Resolves when every change so far lies in the phone's store. */
  async kept(): Promise<void> {
    await this.keeping;
  }

  private async save(): Promise<void> {
    while (this.sending) await this.sending.catch(() => undefined);
    const { draft } = this.state;
    if (draft.saved === printOf(draft)) return this.set({ save: 'saved' });
    this.sending = this.send(draft).finally(() => {
      this.sending = undefined;
    });
    await this.sending;
  }

  private async send(draft: Draft): Promise<void> {
    this.set({ save: 'sending' });
    const uncertain = draft.attempted !== undefined;
    const version = uncertain ? await this.versionAfterSilence(draft) : draft.version;
    const print = printOf(draft);
    this.note({ attempted: print, version });
    await this.keep();
    try {
      const body = { ...toRecord(draft), version };
      const view = await api.put('/api/inspections/{id}', { path: { id: draft.id }, body });
      this.note({ version: view.version, saved: print, savedAt: Date.now(), attempted: undefined });
      this.set({ save: printOf(this.state.draft) === print ? 'saved' : 'local' });
    } catch (error) {
      if (error instanceof ApiError && error.status < 500) this.note({ attempted: undefined });
      if (isConflict(error)) throw new DraftConflict(await this.theirs());
      throw error;
    } finally {
      await this.keep();
    }
  }

  /** The last try got no answer. If it arrived all the same, its version is the one to go on from. */
  private async versionAfterSilence(draft: Draft): Promise<number | undefined> {
    try {
      const view = await this.theirs();
      return printOf(fromView(view)) === draft.attempted ? view.version : draft.version;
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return draft.version;
      throw error;
    }
  }

  private async submission(): Promise<InspectionView> {
    const { id, version = 0 } = this.state.draft;
    try {
      return await api.post('/api/inspections/{id}/submission', {
        path: { id },
        body: { version },
        idempotencyKey: `${id}.${version}`,
      });
    } catch (error) {
      if (!isConflict(error)) throw error;
      const view = await this.theirs();
      if (!isOpen(view)) return view;
      if (view.version !== version) throw new DraftConflict(view);
      throw error;
    }
  }

  /** An earlier submission arrived although its answer did not, and nothing was written since. */
  private wasSubmitted(theirs: InspectionView): boolean {
    return !isOpen(theirs) && printOf(fromView(theirs)) === printOf(this.state.draft);
  }

  private theirs(): Promise<InspectionView> {
    return api.get('/api/inspections/{id}', { path: { id: this.state.draft.id } });
  }

  private async finish(): Promise<void> {
    clearTimeout(this.timer);
    await this.keeping;
    await dropDraft(this.state.draft.id);
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.saveQuietly(), delay);
  }

  private note(facts: Partial<Draft>): void {
    this.set({ draft: { ...this.state.draft, ...facts } });
  }

  private async keep(): Promise<void> {
    const { draft } = this.state;
    this.keeping = this.keeping.then(() => keepDraft(draft)).catch(() => this.set({ save: 'unkept' }));
    await this.keeping;
  }

  private set(change: Partial<Snapshot>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
