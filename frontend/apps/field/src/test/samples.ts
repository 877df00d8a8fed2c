import type { Schemas } from '@shared/client';
import type { Me } from '@shared/me';
import { begin, type Draft } from '../features/visit/model/draft';

export const VISIT = '0199aaaa-0000-7000-8000-000000000001';
export const PROBLEM = '0199aaaa-0000-7000-8000-0000000000a1';

export const me: Me = {
  personId: 'person-1',
  name: '李建国',
  account: 'lijianguo',
  role: 'INSPECTOR',
  regionId: 1,
  regionCode: '370214',
  regionName: '青岛市城阳区',
  inspectorId: 'inspector-1',
  permissions: [],
  grants: [],
  today: '2026-11-22',
};

export function draft(patch: Partial<Draft> = {}): Draft {
  return {
    ...begin({
      id: VISIT,
      ownerId: me.personId,
      school: { id: 'school-1', name: '城阳第二实验中学', kind: 'JUNIOR' },
      today: '2026-11-20',
      now: '08:30',
      me: { inspectorId: 'inspector-1', name: '李建国' },
    }),
    ...patch,
  };
}

/** All of form E1. */
export const full = () =>
  draft({
    leftAt: '11:00',
    matters: [6, 3],
    methods: { CAMPUS_WALK: 1, LESSON_OBSERVATION: 2, TALK: 0 },
    goodPractice: ' 课后服务丰富 ',
    shortcomings: '台账更新不及时',
    advice: '完善检查制度',
    deadline: '2026-12-20',
    remarks: '随行一人',
    problems: [
      {
        id: PROBLEM,
        item: 6,
        grade: 'ORDINARY',
        description: '北门消防通道堆放杂物',
        advice: '立即清理',
        settledOnSpot: false,
        days: 10,
      },
    ],
  });

export function viewOf(
  record: Schemas['InspectionRecord'],
  more: Partial<Schemas['InspectionView']> = {},
): Schemas['InspectionView'] {
  return {
    ...record,
    id: VISIT,
    version: (record.version ?? 0) + 1,
    schoolName: '城阳第二实验中学',
    kind: 'JUNIOR',
    inspectors: record.inspectorIds.map((inspectorId) => ({ inspectorId, name: '李建国' })),
    state: 'DRAFT',
    authorId: me.personId,
    answers: record.answers ?? [],
    occasion: record.occasion ?? { kind: 'REGULAR' },
    edition: 0,
    steps: [],
    photos: record.photos ?? [],
    files: [],
    advices: [],
    actions: ['CHANGE', 'SUBMIT'],
    ...more,
  };
}
