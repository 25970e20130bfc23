import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usualPlaces } from './usual-places.ts';

describe('usualPlaces', () => {
  it('looks along the PATH on Linux, in its order', () => {
    const places = usualPlaces('linux', { PATH: '/a:/b' });
    assert.ok(places.indexOf('/a/chromium') < places.indexOf('/b/chromium'));
    assert.ok(places.includes('/b/google-chrome-stable'));
  });

  it('prefers a browser without windows, wherever it stands on the PATH', () => {
    const places = usualPlaces('linux', { PATH: '/a:/b' });
    assert.ok(places.indexOf('/b/chromium-headless-shell') < places.indexOf('/a/chromium'));
  });

  it('survives a machine without a PATH', () => {
    assert.deepEqual(usualPlaces('linux', {}), ['/snap/bin/chromium']);
    assert.deepEqual(usualPlaces('win32', {}), []);
  });

  it("looks among a Mac's applications, the user's own too", () => {
    const places = usualPlaces('darwin', { PATH: '/usr/bin', HOME: '/Users/ada' });
    assert.ok(places.includes('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'));
    assert.ok(places.includes('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium'));
  });

  it('looks in the program folders of Windows', () => {
    const places = usualPlaces('win32', { Path: 'C:\\tools', PROGRAMFILES: 'C:\\Program Files' });
    assert.ok(places.includes('C:\\tools\\chromium.exe'));
    assert.ok(places.includes('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'));
  });
});
