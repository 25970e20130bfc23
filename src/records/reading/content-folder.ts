import path from 'node:path';

/** The content folder: `content` in the working directory, or what CONTENT_FOLDER names. */
export function contentFolder(): string {
  return path.resolve(process.env.CONTENT_FOLDER ?? 'content');
}
