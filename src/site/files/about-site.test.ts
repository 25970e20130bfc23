import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleEdition } from '../testing/sample-edition.ts';
import { securityFile, webManifest } from './about-site.ts';

const { site } = sampleEdition();

test('whoever finds a hole learns whom to tell, for a year after the evidence was gathered', () => {
  assert.deepEqual(securityFile(site).split('\n'), [
    'Contact: mailto:notes@harbour.example',
    'Expires: 2021-04-05T00:00:00Z',
    'Preferred-Languages: en',
    'Canonical: https://harbour.example/.well-known/security.txt',
    '',
  ]);
});

test('a device learns the name, the question and the picture of the site', () => {
  assert.deepEqual(webManifest(site), {
    name: 'Harbour Notes',
    description: 'How many boats?',
    lang: 'en',
    start_url: '/',
    display: 'browser',
    icons: [{ src: '/favicon.svg', type: 'image/svg+xml', sizes: 'any' }],
  });
});
