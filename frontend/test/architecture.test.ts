import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const root = resolve(import.meta.dirname, '..');

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

const sources = (app: string) =>
  filesBelow(join(root, 'apps', app, 'src')).filter(
    (path) => /\.tsx?$/.test(path) && !path.endsWith('.gen.ts'),
  );

function featureOf(path: string): string | undefined {
  const parts = path.split(sep);
  const at = parts.lastIndexOf('features');
  return at < 0 ? undefined : parts[at + 1];
}

const importsOf = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/g)].map((match) =>
    resolve(dirname(path), match[1] ?? ''),
  );

describe.each(['office', 'field'])('%s', (app) => {
  test('features never import each other', () => {
    const crossing = sources(app).flatMap((path) => {
      const own = featureOf(path);
      if (!own) return [];
      return importsOf(path)
        .filter((target) => featureOf(target) !== undefined && featureOf(target) !== own)
        .map((target) => `${relative(root, path)} -> ${relative(root, target)}`);
    });
    expect(crossing).toEqual([]);
  });

  test('common parts know no feature', () => {
    const upwards = sources(app)
      .filter((path) => /[\\/](ui|shell)[\\/]/.test(path) && !featureOf(path))
      .flatMap((path) =>
        importsOf(path)
          .filter((target) => featureOf(target))
          .map((target) => `${relative(root, path)} -> ${relative(root, target)}`),
      );
    expect(upwards).toEqual([]);
  });

  test('no file outgrows one screenful of thought', () => {
    const long = sources(app).filter((path) => readFileSync(path, 'utf8').split('\n').length > 300);
    expect(long.map((path) => relative(root, path))).toEqual([]);
  });
});
