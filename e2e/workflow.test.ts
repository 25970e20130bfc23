import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';

const text = readFileSync(new URL('../.github/workflows/pages.yml', import.meta.url), 'utf8');

interface Workflow {
  permissions: object;
  jobs: Record<string, { needs?: string; permissions: object; steps: { uses?: string; run?: string }[] }>;
}

const { permissions, jobs } = parse(text) as Workflow;

test('the workflow for GitHub Pages names every action by its commit, with its version beside it', () => {
  const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action = '']) => action);
  assert.ok(uses.length > 0);
  assert.deepEqual(
    uses.filter((action) => !/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action)),
    [],
  );
});

test('what runs our code and packages may read alone, and what may publish runs none of them', () => {
  assert.deepEqual(permissions, {});
  assert.deepEqual(jobs.build?.permissions, { contents: 'read', pages: 'read' });
  assert.deepEqual(jobs.deploy?.permissions, { pages: 'write', 'id-token': 'write' });
  assert.equal(jobs.deploy.needs, 'build');
  assert.ok(jobs.deploy.steps.every(({ run }) => run === undefined));
});

test('no command of the workflow has a value written into it that came from elsewhere, and each is there', () => {
  const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  assert.deepEqual(
    commands.filter((command) => command.includes('${{')),
    [],
  );
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = commands.flatMap((command) => /^npm run (\S+)/.exec(command)?.[1] ?? []);
  assert.deepEqual(
    named.filter((name) => scripts[name] === undefined),
    [],
  );
  assert.ok(named.indexOf('publish:check') < named.indexOf('build'));
});
