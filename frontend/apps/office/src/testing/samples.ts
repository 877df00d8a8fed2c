import type { Schemas } from '@shared/client';
import type { Me } from '@shared/me';

export const officer: Me = {
  personId: 'p1',
  name: '周敏',
  account: 'zhoumin',
  role: 'OFFICE',
  regionId: 7,
  regionCode: '370105',
  regionName: '天桥区',
  permissions: [
    'school:read',
    'school:write',
    'inspector:read',
    'inspector:write',
    'district:read',
    'district:write',
    'inspection:read',
    'rectification:read',
    'rectification:decide',
    'placement:read',
    'placement:manage',
    'account:read',
    'account:manage',
    'access:explain',
    'notification:read',
    'file:original',
  ],
  grants: ['OFFICE', 'INSPECTOR', 'SCHOOL'],
  today: '2026-11-22',
};

export const head: Me = {
  ...officer,
  name: '赵校长',
  role: 'SCHOOL',
  schoolId: 's1',
  permissions: ['school:read', 'inspection:read', 'rectification:read', 'rectification:report'],
  grants: [],
};

export const school = (over: Partial<Schemas['SchoolRow']> = {}): Schemas['SchoolRow'] => ({
  id: 's1',
  code: '3701050001',
  name: '第一实验小学',
  kind: 'PRIMARY',
  ownership: 'PUBLIC',
  township: '北园街道',
  enrolment: 2600,
  large: true,
  state: 'OPEN',
  ...over,
});

export const row = (over: Partial<Schemas['RectificationRow']> = {}): Schemas['RectificationRow'] => ({
  id: 'r1',
  schoolId: 's1',
  schoolName: '第一实验小学',
  item: 7,
  grade: 'SEVERE',
  problem: '食堂生熟混放',
  state: 'SIGNED',
  issuedOn: '2026-11-02',
  dueOn: '2026-11-13',
  overdue: true,
  daysLeft: -6,
  round: 0,
  ...over,
});

export const view = (over: Partial<Schemas['RectificationView']> = {}): Schemas['RectificationView'] => ({
  id: 'r1',
  version: 3,
  schoolId: 's1',
  schoolName: '第一实验小学',
  schoolKind: 'PRIMARY',
  findingId: 'f1',
  inspectionId: 'i1',
  item: 7,
  grade: 'SEVERE',
  problem: '食堂生熟混放',
  advice: '立即分区',
  state: 'SIGNED',
  issuedOn: '2026-09-24',
  due: {
    dueOn: '2026-10-15',
    originalDueOn: '2026-10-15',
    rule: 'C7-03',
    startOn: '2026-09-24',
    days: 10,
    unit: 'WORKING',
    skipped: [
      { day: '2026-09-26', reason: 'WEEKEND' },
      { day: '2026-10-01', reason: 'HOLIDAY', name: '国庆节' },
    ],
    provisional: true,
    words: '自9月24日次日起算10个工作日',
  },
  overdue: true,
  daysLeft: -6,
  inspectorNames: ['李建国'],
  rounds: [],
  actions: [],
  ...over,
});

export const file = (over: Partial<Schemas['FileView']> = {}): Schemas['FileView'] => ({
  id: 'f1',
  name: '后厨.jpg',
  mediaType: 'image/jpeg',
  size: 3,
  sha256: 'x',
  state: 'CLEAN',
  createdAt: '2026-11-22T10:00:00Z',
  ...over,
});

export const round = (over: Partial<Schemas['RectificationRound']> = {}): Schemas['RectificationRound'] => ({
  number: 1,
  text: '已分区存放',
  files: [],
  reportedAt: '2026-11-18T16:20:00+08:00',
  reportedBy: '赵校长',
  ...over,
});

export const inspection = (over: Partial<Schemas['InspectionView']> = {}): Schemas['InspectionView'] => ({
  id: 'i1',
  version: 1,
  schoolId: 's1',
  schoolName: '第一实验小学',
  kind: 'PRIMARY',
  visitedOn: '2026-11-20',
  inspectorIds: ['d1'],
  inspectors: [{ inspectorId: 'd1', name: '李建国' }],
  matters: [6],
  methods: [],
  problems: [],
  answers: [],
  occasion: { kind: 'REGULAR' },
  state: 'SUBMITTED',
  authorId: 'p9',
  submittedAt: '2026-11-20T11:20:00+08:00',
  edition: 1,
  dueOn: '2026-11-27',
  steps: [],
  advices: [],
  actions: ['EXAMINE', 'ACCEPT', 'SEND_BACK'],
  ...over,
});

export const inspectionRow = (over: Partial<Schemas['InspectionRow']> = {}): Schemas['InspectionRow'] => ({
  id: 'i1',
  schoolId: 's1',
  schoolName: '第一实验小学',
  visitedOn: '2026-11-20',
  inspectorNames: ['李建国'],
  matters: [6],
  problems: 0,
  occasion: 'REGULAR',
  state: 'SUBMITTED',
  dueOn: '2026-11-27',
  actions: ['EXAMINE', 'ACCEPT', 'SEND_BACK'],
  ...over,
});

export const inspectionEdition = (
  over: Partial<Schemas['InspectionEditionView']> = {},
  content: Partial<Schemas['Visit']> = {},
): Schemas['InspectionEditionView'] => ({
  number: 1,
  content: {
    visitedOn: '2026-11-20',
    inspectorIds: ['d1'],
    matters: [6],
    methods: [],
    problems: [],
    answers: [],
    occasion: { kind: 'REGULAR' },
    ...content,
  },
  inspectorNames: ['李建国'],
  submittedBy: '李建国',
  submittedAt: '2026-11-20T11:20:00+08:00',
  ...over,
});
