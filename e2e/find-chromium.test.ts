import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumFlags, findChromium, type Machine } from './find-chromium.ts';

const own = '/playwright/chromium';
const debians = '/usr/bin/chromium';

interface Situation {
  present?: string[];
  downloadWorks?: boolean;
  isRootOnDebian?: boolean;
  packageWorks?: boolean;
}

/** A machine in a situation, and the list of what was done to it. */
function machineIn({ present = [], downloadWorks, isRootOnDebian = false, packageWorks }: Situation) {
  const paths = new Set(present);
  const done: string[] = [];
  const machine: Machine = {
    playwrightsOwn: own,
    usualPlaces: ['/opt/chrome', debians],
    exists: (path) => paths.has(path),
    download: () => {
      done.push('download');
      if (downloadWorks === true) paths.add(own);
    },
    isRootOnDebian,
    installDebianPackage: () => {
      done.push('package');
      if (packageWorks === true) paths.add(debians);
    },
  };
  return { machine, done };
}

describe('findChromium', () => {
  it('prefers the one that Playwright downloaded', () => {
    const { machine, done } = machineIn({ present: [debians, own] });
    assert.equal(findChromium(machine), own);
    assert.deepEqual(done, []);
  });

  it('takes an installed one, in the order of the usual places', () => {
    const { machine, done } = machineIn({ present: [debians, '/opt/chrome'] });
    assert.equal(findChromium(machine), '/opt/chrome');
    assert.deepEqual(done, []);
  });

  it('downloads one when none is there', () => {
    const { machine, done } = machineIn({ downloadWorks: true, isRootOnDebian: true });
    assert.equal(findChromium(machine), own);
    assert.deepEqual(done, ['download']);
  });

  it("installs Debian's package when the download fails and it may", () => {
    const { machine, done } = machineIn({ isRootOnDebian: true, packageWorks: true });
    assert.equal(findChromium(machine), debians);
    assert.deepEqual(done, ['download', 'package']);
  });

  it('installs no package where it may not', () => {
    const { machine, done } = machineIn({ packageWorks: true });
    assert.equal(findChromium(machine), undefined);
    assert.deepEqual(done, ['download']);
  });

  it('gives up when nothing helps', () => {
    const { machine, done } = machineIn({ isRootOnDebian: true });
    assert.equal(findChromium(machine), undefined);
    assert.deepEqual(done, ['download', 'package']);
  });
});

describe('chromiumFlags', () => {
  it('keeps the sandbox for ordinary users', () => {
    assert.equal(chromiumFlags(false).includes('--no-sandbox'), false);
  });

  it('drops the sandbox as root', () => {
    assert.equal(chromiumFlags(true).includes('--no-sandbox'), true);
  });
});
