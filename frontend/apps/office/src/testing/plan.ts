import type { Schemas } from '@shared/client';

const task: Schemas['PlanTask'] = {
  id: 't1',
  name: '常规督导',
  kind: 'REGULAR',
  theme: '校务管理和制度执行情况',
  matters: [1],
  audience: 'SCHOOLS',
  month: 12,
  methods: ['TALK'],
  responsible: '各校责任督学',
  frequency: 1,
  result: '督导记录',
};

export const visit: Schemas['PlanVisit'] = {
  id: 'v1',
  schoolId: 's1',
  plannedOn: '2026-12-08',
  half: 'MORNING',
  inspectorIds: ['i1'],
  matters: [1],
};

export const plan: Schemas['PlanView'] = {
  id: 'p1',
  version: 3,
  regionName: '天桥区',
  kind: 'MONTHLY',
  year: 2026,
  month: 12,
  owner: 'INSPECTOR',
  inspectorId: 'i1',
  ownerName: '王秀英',
  title: '十二月工作计划',
  state: 'DRAFT',
  content: { lastSummary: '入校五次', tasks: [task] },
  paidVisitIds: [],
  visits: [visit],
  schools: [
    { schoolId: 's1', name: '第一实验小学', kind: 'PRIMARY', inspectorId: 'i1', due: 1, elsewhere: 0 },
    { schoolId: 's2', name: '向阳幼儿园', kind: 'KINDERGARTEN', inspectorId: 'i1', due: 1, elsewhere: 0 },
  ],
  inspectors: [{ inspectorId: 'i1', name: '王秀英' }],
  level: 'LEADER_IN_CHARGE',
  provisional: false,
  edition: 0,
  steps: [],
  advices: [
    {
      rule: 'C5-02',
      severity: 'WARN',
      code: 'plan.schools-uncovered',
      words: '12月有1所学校的入校安排不足1次：向阳幼儿园（C5-02）。',
      facts: {},
    },
  ],
  next: [
    { action: 'CHANGE', unmet: [] },
    { action: 'SUBMIT', unmet: [] },
  ],
};
