/** Words that are written down once, before anybody has chosen a language: on the home screen, and as names of files. */
export const appName = '督导 · 督学';
export const shortName = '督导';
export const fileNames = { photo: '现场照片.jpg', signature: '学校签字.png' } as const;
