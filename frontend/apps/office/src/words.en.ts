import { shared } from '@shared/words/en';
import { account } from './features/account/words.en';
import { appointment } from './features/appointment/words.en';
import { assignment } from './features/assignment/words.en';
import { audit } from './features/audit/words.en';
import { board } from './features/board/words.en';
import { calendar } from './features/calendar/words.en';
import { checklist } from './features/checklist/words.en';
import { comprehensive } from './features/comprehensive/words.en';
import { coverage } from './features/coverage/words.en';
import { district } from './features/district/words.en';
import { draft } from './features/draft/words.en';
import { draw } from './features/draw/words.en';
import { finding } from './features/finding/words.en';
import { handover } from './features/handover/words.en';
import { home } from './features/home/words.en';
import { inspection } from './features/inspection/words.en';
import { inspector } from './features/inspector/words.en';
import { lesson } from './features/lesson/words.en';
import { listExport } from './features/listExport/words.en';
import { notification } from './features/notification/words.en';
import { placement } from './features/placement/words.en';
import { plan } from './features/plan/words.en';
import { plate } from './features/plate/words.en';
import { ratio } from './features/ratio/words.en';
import { rectification } from './features/rectification/words.en';
import { school } from './features/school/words.en';
import { schoolImport } from './features/schoolImport/words.en';
import { session } from './features/session/words.en';
import { setting } from './features/setting/words.en';
import { visitLoad } from './features/visitLoad/words.en';
import { shell } from './shell/words.en';
import { ui } from './ui/words.en';

export const en = {
  shared,
  shell,
  ui,
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
  home,
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
