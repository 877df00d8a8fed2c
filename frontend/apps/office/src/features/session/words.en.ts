export const session = {
  title: 'My sign-ins',
  intro:
    'Your account is signed in on these devices. If you do not know one, sign it out at once and change your password.',
  device: 'Device',
  unknownDevice: 'Unknown device',
  address: 'Network address',
  since: 'Since',
  seen: 'Last used',
  until: 'At the latest until',
  current: 'This device',
  end: 'Sign out',
  endNamed: 'Sign this device out: {{device}}',
  endOthers: 'Sign out all other devices',
  everywhere: 'Sign out everywhere',
  none: 'No device is signed in',
};
