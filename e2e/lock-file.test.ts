import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface LockedPackage {
  engines?: unknown;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const project = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** Where Node would look for a package that is asked for from inside the package at `path`, nearest first. */
function placesToLook(path: string, name: string): string[] {
  const parts = path.split('/node_modules/');
  const inner = parts.map((_, index) => `${parts.slice(0, index + 1).join('/node_modules/')}/node_modules/${name}`);
  return [...inner.reverse(), `node_modules/${name}`];
}

describe('package-lock.json', () => {
  it('locks every optional package of a locked package, so that every platform gets its binaries', () => {
    const wanted = locked.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => ({ path, name })),
    );
    const missing = wanted.filter(({ path, name }) => !placesToLook(path, name).some((place) => place in packages));
    assert.ok(wanted.length > 50, 'there are optional packages to look for');
    assert.deepEqual(missing, []);
  });

  it('says nothing of engines, by which npm on an older Node would leave out binaries; "npm run lock" removes them', () => {
    assert.deepEqual(
      locked.filter(([, { engines }]) => engines !== undefined).map(([path]) => path),
      [],
    );
  });

  it("names no registry's host", () => {
    assert.deepEqual(
      locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path),
      [],
    );
  });
});

describe('package.json', () => {
  it('asks for exact versions', () => {
    const versions = Object.values({ ...project.dependencies, ...project.devDependencies });
    assert.deepEqual(
      versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version)),
      [],
    );
  });
});
