import path from 'node:path';
import { typedPath } from '../../basics/typed-path.ts';

/** The content folder: `content` in the working directory, or what CONTENT_FOLDER names. */
export function contentFolder({ CONTENT_FOLDER = '' }: { CONTENT_FOLDER?: string } = process.env): string {
  return CONTENT_FOLDER.trim() === '' ? path.resolve('content') : typedPath(CONTENT_FOLDER);
}
