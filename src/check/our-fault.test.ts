import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const MODULE = new URL('./our-fault.ts', import.meta.url).href;

/** What a build says that passes these hooks of Astro and then ends with an exit code. */
function said(code: number, steps: string): string {
  const program = `
    import { contentIsSound, making, ourFault } from ${JSON.stringify(MODULE)};
    const { hooks } = ourFault();
    hooks['astro:config:setup']({ command: 'build', addMiddleware: () => undefined });
    hooks['astro:config:done']({});
    ${steps}
    process.exit(${String(code)});`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).stderr;
}

const fault = (during: string) => `
The content is sound, and yet the build failed ${during}.
This is a fault of the site's code, and of nothing that stands in content/. Please send the lines above to whoever looks after it.
`;

test('a build that fails after the check says that the fault is ours, and what was made', () => {
  assert.equal(said(1, 'contentIsSound();'), fault('while it was getting ready'));
  assert.equal(said(1, "contentIsSound(); hooks['astro:build:start']({});"), fault('while the pages were compiled'));
  assert.equal(
    said(1, "contentIsSound(); hooks['astro:build:start']({}); making('/claims/a/');"),
    fault('while /claims/a/ was made'),
  );
  assert.equal(
    said(1, "contentIsSound(); making('/claims/a/'); hooks['astro:build:generated']({});"),
    fault('after its pages were made'),
  );
});

test('a build that ends well, or stops at the check, says nothing of it', () => {
  assert.equal(said(0, 'contentIsSound();'), '');
  assert.equal(said(1, ''), '');
});
