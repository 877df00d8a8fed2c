/** The one place that knows how the API names what a person may do. */
export const may = {
  readSchools: 'school:read',
  writeSchools: 'school:write',
  readInspectors: 'inspector:read',
  writeInspectors: 'inspector:write',
  readDistricts: 'district:read',
  writeDistricts: 'district:write',
  readInspections: 'inspection:read',
  readRectifications: 'rectification:read',
  decideRectifications: 'rectification:decide',
  writeCalendar: 'calendar:write',
  readMessages: 'notification:read',
  readPlacements: 'placement:read',
  managePlacements: 'placement:manage',
  readAccounts: 'account:read',
  manageAccounts: 'account:manage',
  explainAccess: 'access:explain',
} as const;
