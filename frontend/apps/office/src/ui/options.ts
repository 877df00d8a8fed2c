import type { Schemas } from '@shared/client';

// `satisfies` keeps these lists complete: a value added to the contract must be named here.
export const schoolKinds = Object.keys({
  KINDERGARTEN: 1,
  PRIMARY: 1,
  JUNIOR: 1,
  NINE_YEAR: 1,
  SENIOR: 1,
  COMPLETE_SECONDARY: 1,
  TWELVE_YEAR: 1,
  VOCATIONAL: 1,
  SPECIAL: 1,
} satisfies Record<Schemas['SchoolKind'], 1>) as Schemas['SchoolKind'][];

export const ownerships = Object.keys({ PUBLIC: 1, PRIVATE: 1 } satisfies Record<
  Schemas['Ownership'],
  1
>) as Schemas['Ownership'][];

export const inspectorKinds = Object.keys({
  FULL_TIME: 1,
  PART_TIME: 1,
  SPECIALLY_ENGAGED: 1,
  INVITED: 1,
  ADVISER: 1,
  EXPERT: 1,
} satisfies Record<Schemas['InspectorKind'], 1>) as Schemas['InspectorKind'][];

export const grades = Object.keys({
  MINOR: 1,
  ORDINARY: 1,
  COMPLEX: 1,
  SEVERE: 1,
  DANGER: 1,
} satisfies Record<Schemas['FindingGrade'], 1>) as Schemas['FindingGrade'][];

export const rectificationStates = Object.keys({
  ISSUED: 1,
  SIGNED: 1,
  REPORTED: 1,
  RETURNED: 1,
  ACCEPTED: 1,
} satisfies Record<Schemas['RectificationState'], 1>) as Schemas['RectificationState'][];

export const roles = Object.keys({
  OFFICE: 1,
  INSPECTOR: 1,
  SCHOOL: 1,
  SYSTEM_ADMIN: 1,
  SECURITY_ADMIN: 1,
  AUDIT_ADMIN: 1,
} satisfies Record<Schemas['Role'], 1>) as Schemas['Role'][];

export const accountStates = Object.keys({
  ABSENT: 1,
  INVITED: 1,
  ACTIVE: 1,
  DISABLED: 1,
  ENDED: 1,
} satisfies Record<Schemas['AccountState'], 1>) as Schemas['AccountState'][];

export const inspectorStates = Object.keys({
  IN_OFFICE: 1,
  AWAITING_INDUCTION: 1,
  SUSPENDED: 1,
  LEFT: 1,
} satisfies Record<Schemas['InspectorState'], 1>) as Schemas['InspectorState'][];

export const inspectorTracks = Object.keys({
  PROFESSIONAL: 1,
  ADMINISTRATIVE: 1,
} satisfies Record<Schemas['InspectorTrack'], 1>) as Schemas['InspectorTrack'][];

export const inspectorSources = Object.keys({
  PRINCIPAL: 1,
  TEACHER: 1,
  RESEARCHER: 1,
  ADMINISTRATOR: 1,
  OFFICIAL: 1,
  REPRESENTATIVE: 1,
  PARENT: 1,
  VOLUNTEER: 1,
} satisfies Record<Schemas['InspectorSource'], 1>) as Schemas['InspectorSource'][];

export const degrees = Object.keys({
  SECONDARY: 1,
  JUNIOR_COLLEGE: 1,
  BACHELOR: 1,
  MASTER: 1,
  DOCTOR: 1,
} satisfies Record<Schemas['Degree'], 1>) as Schemas['Degree'][];
