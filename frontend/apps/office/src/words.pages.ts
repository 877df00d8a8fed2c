import { account } from './features/account/words.zh';
import { appointment } from './features/appointment/words.zh';
import { assignment } from './features/assignment/words.zh';
import { audit } from './features/audit/words.zh';
import { board } from './features/board/words.zh';
import { calendar } from './features/calendar/words.zh';
import { checklist } from './features/checklist/words.zh';
import { comprehensive } from './features/comprehensive/words.zh';
import { coverage } from './features/coverage/words.zh';
import { district } from './features/district/words.zh';
import { draft } from './features/draft/words.zh';
import { draw } from './features/draw/words.zh';
import { finding } from './features/finding/words.zh';
import { handover } from './features/handover/words.zh';
import { inspection } from './features/inspection/words.zh';
import { inspector } from './features/inspector/words.zh';
import { lesson } from './features/lesson/words.zh';
import { listExport } from './features/listExport/words.zh';
import { notification } from './features/notification/words.zh';
import { placement } from './features/placement/words.zh';
import { plan } from './features/plan/words.zh';
import { plate } from './features/plate/words.zh';
import { ratio } from './features/ratio/words.zh';
import { rectification } from './features/rectification/words.zh';
import { school } from './features/school/words.zh';
import { schoolImport } from './features/schoolImport/words.zh';
import { session } from './features/session/words.zh';
import { setting } from './features/setting/words.zh';
import { visitLoad } from './features/visitLoad/words.zh';

/** What the pages beyond the start say. */
export const pages = {
  account,
  appointment,
  assignment,
  audit,
  board,
  calendar,
  checklist,
  comprehensive,
  coverage,
  district,
  draft,
  draw,
  finding,
  handover,
  inspection,
  inspector,
  lesson,
  listExport,
  notification,
  placement,
  plan,
  plate,
  ratio,
  rectification,
  school,
  schoolImport,
  session,
  setting,
  visitLoad,
};
