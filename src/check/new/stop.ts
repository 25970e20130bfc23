/** What keeps a command from going on, in words for the editor. */
export class Stop extends Error {}

/** That somebody who was asked wanted to stop. */
export class Stopped extends Stop {}
