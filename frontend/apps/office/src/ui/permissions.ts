/** The one place that knows how the API names what a person may do. */
export const may = {
  readSchools: 'school:read',
  writeSchools: 'school:write',
  readInspectors: 'inspector:read',
  writeInspectors: 'inspector:write',
  readFiles: 'inspector:file',
  unmask: 'inspector:unmask',
  readAppointments: 'appointment:read',
  writeAppointments: 'appointment:write',
  readDistricts: 'district:read',
  writeDistricts: 'district:write',
  readInspections: 'inspection:read',
  readRectifications: 'rectification:read',
  decideRectifications: 'rectification:decide',
  managePlacements: 'placement:manage',
} as const;
