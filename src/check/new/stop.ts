/** What keeps a command from going on, in words for the editor. */
export class Stop extends Error {}
