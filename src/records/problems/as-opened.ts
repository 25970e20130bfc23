import path from 'node:path';
import { contentFolder } from './content-folder.ts';

/** Where somebody stands who reads a message: the folder in which they called npm (`INIT_CWD`), else the working directory. */
interface Standing {
  folder: string;
  called: string;
}

function here(): Standing {
  return { folder: contentFolder(), called: process.env.INIT_CWD ?? process.cwd() };
}

/** A path within the content folder that does not stand in a longer path or in quotation marks; the guide is the project's own. */
const WITHIN = /(?<![\w"'./-])content\/(?!README\.md)((?:[\p{L}\p{N}_/-]|\.(?=\w))*)/gu;

/**
 * A message with its paths as they are opened from where its reader stands. In the code every path begins with `content/`, whatever the
 * content folder is called and wherever it lies. What has been put so is left as it is.
 */
export function asOpened(message: string, { folder, called }: Standing = here()): string {
  const shown = seenFrom(called, folder);
  if (shown === 'content') return message;
  return message.replaceAll(WITHIN, (found: string, within: string, at: number) => {
    if (message.startsWith(`${shown}/`, at)) return found;
    const isFolder = within === '' || within.endsWith('/');
    const seen = seenFrom(called, path.join(folder, within));
    return isFolder ? `${seen || '.'}/` : seen;
  });
}

function seenFrom(called: string, place: string): string {
  return path.relative(called, place).split(path.sep).join('/');
}

/** Prints lines on a stream, with their paths as they are opened. */
export function printTo(stream: NodeJS.WriteStream): (text: string) => void {
  return (text) => stream.write(`${asOpened(text)}\n`);
}
