import { dropFile, keepFile } from '../../../store/queue';
import type { Acknowledgement } from './draft';
import type { VisitSession } from './session';

/** What the school did, in place of what it did before; a drawn signature waits in the queue like a photo. */
export async function acknowledge(
  session: VisitSession,
  said: Acknowledgement,
  signature?: Blob,
): Promise<void> {
  const { id: visitId, ownerId, acknowledgement: former } = session.snapshot().draft;
  if (signature && said.fileId) {
    await keepFile({ id: said.fileId, ownerId, visitId, kind: 'signature' }, signature);
  }
  session.change({ acknowledgement: said });
  await session.kept();
  if (former?.fileId) await dropFile(former.fileId);
}
