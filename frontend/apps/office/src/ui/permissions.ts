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
  readAudit: 'audit:read',
  managePlacements: 'placement:manage',
} as const;
