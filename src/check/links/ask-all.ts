import { askAddress, NO_SUCH_NAME, type Answer, type Manner } from './ask-address.ts';

/** An address to ask for, and that of its copy in an archive. */
export interface Asked {
  address: string;
  archive?: string | undefined;
}

/** An answer, in which a copy in an archive may stand in for what is gone. */
export type Result = Answer | { state: 'archived' };

/** How many servers are asked at the same time; each of them is asked for one address after the other. */
const AT_ONCE = 4;

/**
 * Asks for many addresses: one at a time of each server, with rests between. A server that asks to be left alone is left
 * alone for the rest. That a name is known no longer is told last, and counts only if any other server has answered:
 * without a network no name is known.
 */
export async function askAll(asked: readonly Asked[], manner: Manner, tell: Tell): Promise<void> {
  const servers = [...Map.groupBy(asked, ({ address }) => new URL(address).host).values()].values();
  const nameless: Asked[] = [];
  const network = { hasAnswered: false };
  const take = async (one: Asked, answer: Answer) => {
    if (answer.state === 'gone' && answer.why === NO_SUCH_NAME) nameless.push(one);
    else {
      network.hasAnswered ||= answer.state !== 'unclear';
      await tell(one.address, await orArchived(one, answer, manner));
    }
  };
  const askServers = async () => {
    for (const addresses of servers) await askServer(addresses, manner, take);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askServers));
  for (const one of nameless) {
    const answer: Answer = { state: network.hasAnswered ? 'gone' : 'unclear', why: NO_SUCH_NAME };
    await tell(one.address, await orArchived(one, answer, manner));
  }
}

type Tell = (address: string, result: Result) => Promise<void>;

async function askServer(
  addresses: readonly Asked[],
  manner: Manner,
  take: (one: Asked, answer: Answer) => Promise<void>,
): Promise<void> {
  let isBusy = false;
  for (const [index, one] of addresses.entries()) {
    if (index > 0 && !isBusy) await manner.rest();
    const answer: Answer = isBusy ? LEFT_ALONE : await askAddress(one.address, manner);
    isBusy ||= answer.state === 'unclear' && answer.isBusy === true;
    await take(one, answer);
  }
}

const LEFT_ALONE: Answer = { state: 'unclear', why: 'its server asked to be left alone' };

async function orArchived({ archive }: Asked, answer: Answer, manner: Manner): Promise<Result> {
  if (answer.state !== 'gone' || archive === undefined) return answer;
  const { state } = await askAddress(archive, manner);
  return state === 'live' || state === 'moved' ? { state: 'archived' } : answer;
}
