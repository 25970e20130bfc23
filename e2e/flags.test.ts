import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { misread } from '../.config/flags.mjs';
import { notUnderstood, type Takes } from '../src/check/commands/not-understood.ts';

const tell = (flag: string, takes: Takes) => notUnderstood([flag], takes);

const DEV = 'Usage: npm run dev [-- --port 4400 | --host | --open]';
const PREVIEW = 'Usage: npm run preview [-- --port 4400 | --host]';

test('flags that the commands of the site take are passed on', async () => {
  for (const typed of ['', '--port 4400', '--port=4400 --host', '--host 0.0.0.0 --open /loans/', '--silent', 'stop'])
    assert.equal(await misread('dev', typed.split(' ').filter(Boolean), tell), undefined, typed);
  assert.equal(await misread('build', ['--force'], tell), undefined);
  assert.equal(await misread('preview', ['--port', '80', '--host'], tell), undefined);
});

test('a flag that they do not take is named, with the one that was meant', async () => {
  const told = (command: string, ...parameters: string[]) => misread(command, parameters, tell);
  assert.equal(
    await told('dev', '--prot', '4000'),
    `"--prot" is no flag of npm run dev. Did you mean "--port"?\n${DEV}`,
  );
  assert.equal(
    await told('dev', '--host', '--prot=4000'),
    `"--prot" is no flag of npm run dev. Did you mean "--port"?\n${DEV}`,
  );
  assert.equal(
    await told('dev', 'pages/loans.mdx'),
    `"pages/loans.mdx": npm run dev takes no file and no page, it always reads all of content/.\n${DEV}`,
  );
  assert.equal(
    await told('preview', 'loans'),
    `"loans": npm run preview takes no file and no page, it always serves all of dist/.\n${PREVIEW}`,
  );
  assert.equal(
    await told('build', '--fore'),
    '"--fore" is no flag of npm run build. Did you mean "--force"?\nUsage: npm run build [-- --verbose | --silent]',
  );
});

test('a port that is none is told', async () => {
  for (const typed of ['--port', '--port 0', '--port=x', '--port 65536', '--port --host'])
    assert.equal(
      await misread('dev', typed.split(' '), tell),
      `Behind "--port" stands a number from 1 to 65535.\n${DEV}`,
    );
});

test('with such a flag a command ends with 2, and has started nothing', () => {
  const { status, stderr } = spawnSync(process.execPath, ['.config/start.mjs', 'dev', '--port'], { encoding: 'utf8' });
  assert.deepEqual([status, stderr], [2, `Behind "--port" stands a number from 1 to 65535.\n${DEV}\n`]);
});
