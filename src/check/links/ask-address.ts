/** What came of asking for an address. */
export type Answer =
  | { state: 'live' }
  | { state: 'moved'; to: string }
  | { state: 'gone'; why: string }
  /** It cannot be told; `isBusy` if its server asks to be left alone. */
  | { state: 'unclear'; why: string; isBusy?: true };

/** How addresses are asked for. Times are in milliseconds. */
export interface Manner {
  /** Who asks, for the logs of the servers. */
  userAgent: string;
  /** How long one answer may take. */
  timeout: number;
  /** Waits between two requests to one server. */
  rest: () => Promise<void>;
  fetch: typeof fetch;
}

/** More turnings than this lead in a circle. */
const MOST_TURNINGS = 10;

const GONE = [404, 410];
/** Too many requests, and unavailable for now (RFC 9110). */
const BUSY = [429, 503];
/** Moved permanently, and permanent redirect. */
const FOR_GOOD = [301, 308];

interface Arrival {
  status: number;
  at: string;
  /** Whether every turning on the way was for good. */
  isForGood: boolean;
}

/**
 * Asks for an address by HEAD, and by GET where HEAD brings nothing: some servers know no HEAD. Follows where it leads.
 * Only a server that says so itself makes an address gone, or a name that is known no longer.
 */
export async function askAddress(address: string, manner: Manner): Promise<Answer> {
  try {
    const first = await arrive(address, 'HEAD', manner);
    if (isWell(first) || BUSY.includes(first.status)) return answerOf(first, address);
    await manner.rest();
    return answerOf(await arrive(address, 'GET', manner), address);
  } catch (error) {
    return failure(error);
  }
}

async function arrive(address: string, method: 'HEAD' | 'GET', manner: Manner): Promise<Arrival> {
  let [at, isForGood] = [address, true];
  for (let turning = 0; turning <= MOST_TURNINGS; turning += 1) {
    const response = await manner.fetch(at, {
      method,
      redirect: 'manual',
      headers: { 'User-Agent': manner.userAgent },
      signal: AbortSignal.timeout(manner.timeout),
    });
    await response.body?.cancel();
    const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (next === null) return { status: response.status, at, isForGood };
    isForGood &&= FOR_GOOD.includes(response.status);
    at = new URL(next, at).href;
    if (!/^https?:/.test(at)) throw new TypeError(`it leads to ${at}`);
    await manner.rest();
  }
  throw new TypeError('it leads in a circle');
}

function isWell({ status }: Arrival): boolean {
  return status >= 200 && status < 300;
}

function answerOf(arrival: Arrival, address: string): Answer {
  const { status, at, isForGood } = arrival;
  if (GONE.includes(status)) return { state: 'gone', why: String(status) };
  if (!isWell(arrival)) {
    return { state: 'unclear', why: `answers ${String(status)}`, ...(BUSY.includes(status) && { isBusy: true }) };
  }
  if (isSamePlace(at, address)) return { state: 'live' };
  // What is not found leads to the front page on some servers.
  if (isFrontPage(at) && !isFrontPage(address)) return { state: 'unclear', why: 'leads to the front page' };
  return isForGood ? { state: 'moved', to: at } : { state: 'live' };
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
}

/** The part after # is never asked for. */
function isSamePlace(one: string, other: string): boolean {
  return new URL(one).href.split('#')[0] === new URL(other).href.split('#')[0];
}

function failure(error: unknown): Answer {
  if (!(error instanceof Error)) return { state: 'unclear', why: String(error) };
  const { cause, name, message } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
  if (code === 'ENOTFOUND') return { state: 'gone', why: NO_SUCH_NAME };
  return { state: 'unclear', why: code ?? (name === 'TimeoutError' ? 'no answer in time' : message) };
}

/** Why an address is gone whose server has no name any more: or ours has no way to ask. */
export const NO_SUCH_NAME = 'no such name';
