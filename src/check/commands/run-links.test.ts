import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { contentOf } from '../../../e2e/commands.ts';
import { runLinks, type Setting } from './run-links.ts';

const TODAY = '2021-06-02';
let folder: string;
const servers: Server[] = [];
/** What each server was asked for, in order. */
const asked: string[] = [];
/** How many requests a server is busy with, and the most it was. */
const busy = { now: new Map<string, number>(), most: 0 };

/** Paths of the servers -> how they answer. */
const PATHS: Record<string, RequestListener> = {
  '/live': (_, response) => response.end('here'),
  '/no-head': (request, response) => {
    response.statusCode = request.method === 'HEAD' ? 405 : 200;
    response.end();
  },
  '/gone': (_, response) => response.writeHead(404).end(),
  '/withdrawn': (_, response) => response.writeHead(410).end(),
  '/moved': (_, response) => response.writeHead(301, { location: '/live' }).end(),
  '/for-now': (_, response) => response.writeHead(302, { location: '/live' }).end(),
  '/front': (_, response) => response.writeHead(301, { location: '/' }).end(),
  '/': (_, response) => response.end('front'),
  '/circle': (_, response) => response.writeHead(301, { location: '/circle' }).end(),
  '/forbidden': (_, response) => response.writeHead(403).end(),
  '/slow': () => undefined,
  '/busy': (_, response) => response.writeHead(429).end(),
};

async function startServer(): Promise<string> {
  const server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    busy.now.set(host, (busy.now.get(host) ?? 0) + 1);
    busy.most = Math.max(busy.most, busy.now.get(host) ?? 0);
    response.on('close', () => busy.now.set(host, (busy.now.get(host) ?? 0) - 1));
    (PATHS[request.url ?? ''] ?? PATHS['/gone'])?.(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`;
}

let [one, other] = ['', ''];

/** Asks for the addresses of some sources; the exit code and the lines that were printed. */
async function run(
  sources: Record<string, { url: string; archive?: string }>,
  { parameters = [], ...setting }: Setting & { parameters?: string[] } = {},
): Promise<[number, string[]]> {
  const base = await readFile(join(folder, 'sources', 'library.yaml'), 'utf8');
  const texts = Object.entries(sources).map(
    ([id, { url, archive }]) =>
      `${id}:\n  kind: ngo\n  publisher: Society\n  title: Report\n  url: ${url}\n${archive ? `  archive: ${archive}\n` : ''}  seen: original\n  published: 2021-01-01\n  language: en\n`,
  );
  await writeFile(join(folder, 'sources', 'more.yaml'), texts.join(''));
  await writeFile(
    join(folder, 'sources', 'library.yaml'),
    base.replace(/^ {2}url: .*\n {2}seen: original/m, '  seen: archive'),
  );
  const lines: string[] = [];
  const say = (text: string) => lines.push(text);
  const manner = { timeout: 10_000, rest: () => Promise.resolve(), ...setting.manner };
  const code = await runLinks(parameters, { folder, today: TODAY, say, complain: say, ...setting, manner });
  return [code, lines];
}

async function kept(): Promise<string> {
  const text = await readFile(join(folder, 'links.yaml'), 'utf8').catch(() => '');
  await rm(dirname(folder), { recursive: true });
  return text.replaceAll(one, 'http://one').replaceAll(other, 'http://other');
}

describe('links are asked for', () => {
  before(async () => {
    [one, other] = [await startServer(), await startServer()];
  });
  beforeEach(async () => {
    folder = await contentOf();
    asked.length = 0;
    busy.most = 0;
  });
  after(() => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  test('each address is asked for as servers like it, and its state and day are kept', async () => {
    const paths = ['live', 'no-head', 'gone', 'withdrawn', 'moved', 'for-now'];
    const [code, lines] = await run(Object.fromEntries(paths.map((path) => [path, { url: `${one}/${path}` }])));
    assert.equal(code, 0);
    assert.equal(
      await kept(),
      `# How the addresses of sources answered, and on which day: written by \`npm run links\`.
http://one/for-now:
  checked: 2021-06-02
  state: live
http://one/gone:
  checked: 2021-06-02
  state: gone
http://one/live:
  checked: 2021-06-02
  state: live
http://one/moved:
  checked: 2021-06-02
  state: moved
  to: http://one/live
http://one/no-head:
  checked: 2021-06-02
  state: live
http://one/withdrawn:
  checked: 2021-06-02
  state: gone
`,
    );
    assert.deepEqual(asked.slice(0, 5), ['HEAD /live', 'HEAD /no-head', 'GET /no-head', 'HEAD /gone', 'GET /gone']);
    assert.deepEqual(
      lines.join('\n').replaceAll(one, 'http://one'),
      `1/6 live http://one/live
2/6 live http://one/no-head
3/6 gone (404) http://one/gone
4/6 gone (410) http://one/withdrawn
5/6 moved http://one/moved
6/6 live http://one/for-now
Asked for 6: 3 live, 1 moved, 2 gone.
gone: http://one/gone is gone (404). Look for a copy in an archive of the web, and write its address as archive.
withdrawn: http://one/withdrawn is gone (410). Look for a copy in an archive of the web, and write its address as archive.
moved: http://one/moved has moved to http://one/live. If the same text stands there, write that as its url.`,
    );
  });

  test('what cannot be told is told, and kept as nothing', async () => {
    const paths = ['front', 'circle', 'forbidden'];
    const [, lines] = await run(Object.fromEntries(paths.map((path) => [path, { url: `${one}/${path}` }])));
    assert.equal(await kept(), '');
    assert.deepEqual(
      lines.slice(0, 3).map((line) => line.replace(one, '')),
      [
        '1/3 unclear (leads to the front page) /front',
        '2/3 unclear (it leads in a circle) /circle',
        '3/3 unclear (answers 403) /forbidden',
      ],
    );
  });

  test('a server that does not answer is waited for no longer than is set', async () => {
    const [, lines] = await run({ slow: { url: `${one}/slow` } }, { manner: { timeout: 50 } });
    assert.equal(lines[0]?.replace(one, ''), '1/1 unclear (no answer in time) /slow');
    assert.equal(await kept(), '');
  });

  test('a server that asks to be left alone is left alone for the rest of the run', async () => {
    await run({ first: { url: `${one}/busy` }, second: { url: `${one}/live` }, third: { url: `${other}/live` } });
    assert.deepEqual(asked.toSorted(), ['HEAD /busy', 'HEAD /live']);
    assert.match(await kept(), /^#.*\nhttp:\/\/other\/live:\n {2}checked: 2021-06-02\n {2}state: live\n$/);
  });

  test('a server is asked for one thing at a time', async () => {
    const many = Array.from({ length: 12 }, (_, index) => [
      `s${String(index)}`,
      { url: `${one}/live?${String(index)}` },
    ]);
    await run(Object.fromEntries(many) as Record<string, { url: string }>);
    assert.equal(busy.most, 1);
  });

  test('an address that is gone is archived once the copy of its source answers, and only then', async () => {
    const archive = { manner: { fetch: withoutSecurity } };
    const secure = (path: string) => `${other}/${path}`.replace('http:', 'https:');
    await run(
      {
        copied: { url: `${one}/gone`, archive: secure('live') },
        lost: { url: `${one}/withdrawn`, archive: secure('gone') },
        well: { url: `${one}/live`, archive: secure('live?unasked') },
      },
      archive,
    );
    assert.ok(!asked.includes('HEAD /live?unasked'));
    const states = [...(await kept()).matchAll(/state: (.*)/g)].map(([, state]) => state);
    assert.deepEqual(states, ['archived', 'live', 'gone']);
  });

  test('a run goes on where the last one was broken off, and asks again after a month, or when told to', async () => {
    const sources = { first: { url: `${one}/live` }, second: { url: `${one}/gone` }, third: { url: `${one}/moved` } };
    const breakOff = (text: string) => {
      if (text.startsWith('2/3')) throw new Error('broken off');
    };
    await assert.rejects(run(sources, { say: breakOff }), /broken off/);
    asked.length = 0;
    const [, lines] = await run(sources);
    assert.deepEqual(asked, ['HEAD /gone', 'GET /gone', 'HEAD /moved', 'HEAD /live']);
    assert.match(
      lines.find((line) => line.startsWith('Asked')) ?? '',
      /^Asked for 2: .* 1 was asked for lately, and left for later\.$/m,
    );
    asked.length = 0;
    await run(sources, { today: '2021-06-30' });
    assert.deepEqual(asked, []);
    await run(sources, { today: '2021-07-03' });
    assert.equal(asked.length, 5);
    asked.length = 0;
    await run(sources, { today: '2021-07-04', parameters: ['--all'] });
    assert.equal(asked.length, 5);
  });

  test('an address leaves the list when no source has it any more', async () => {
    await run({ first: { url: `${one}/live` }, second: { url: `${one}/gone` } });
    await run({ first: { url: `${one}/live` } });
    assert.doesNotMatch(await kept(), /gone/);
  });

  test('a name that nobody knows is gone once another server has answered, since without a network none is known', async () => {
    const unknown = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    const fetch = (input: string | URL | Request, init?: RequestInit) =>
      pathOf(input).includes('.invalid')
        ? Promise.reject(new TypeError('fetch failed', { cause: unknown }))
        : globalThis.fetch(input, init);
    const nameless = { url: 'https://books.invalid/' };
    const [, alone] = await run({ nameless }, { manner: { fetch } });
    assert.equal(alone[0], '1/1 unclear (no such name) https://books.invalid/');
    const [, lines] = await run({ nameless, first: { url: `${one}/live` } }, { manner: { fetch } });
    assert.equal(lines[1], '2/2 gone (no such name) https://books.invalid/');
    await kept();
  });

  test('the command takes one parameter, and content with mistakes is not asked about', async () => {
    assert.deepEqual(await run({}, { parameters: ['--quick'] }), [
      2,
      [
        '"--quick" is no flag of npm run links.\nUsage: npm run links [-- --all], which asks also for what was asked for in the last 30 days.',
      ],
    ]);
    await writeFile(join(folder, 'site.yaml'), 'name: Books\n');
    const [code, lines] = await run({});
    assert.equal(code, 1);
    assert.match(lines.join('\n'), /content\/site\.yaml/);
    await kept();
  });

  /** Asks without TLS, which the servers of this test do not speak. */
  function withoutSecurity(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    return fetch(pathOf(input).replace('https:', 'http:'), init);
  }

  function pathOf(input: string | URL | Request): string {
    return input instanceof Request ? input.url : String(input);
  }
});
