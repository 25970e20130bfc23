import { rememberByFile } from './remember-by-file.ts';
import { parseYaml } from './yaml-document.ts';

/** Reads a YAML file of the content; one that has not changed is not parsed again. */
export const readYaml = rememberByFile(({ path, text }) => parseYaml(path, text));
