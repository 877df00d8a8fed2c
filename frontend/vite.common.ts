import { resolve } from 'node:path';

export const alias = { '@shared': resolve(import.meta.dirname, 'packages/shared') };

// antd's own floor; desktops of public offices still run Chromium 109 kernels.
export const target = ['chrome89', 'safari15'];

const api = process.env.DUDAO_API ?? 'http://127.0.0.1:8080';

/** In development the API and the sign-in stay on the same origin, as in production. */
export const proxy = Object.fromEntries(['/api', '/login', '/logout'].map((path) => [path, { target: api }]));
