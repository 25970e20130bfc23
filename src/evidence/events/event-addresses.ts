/** The address of the list of all events. */
export const TIMELINE = '/timeline/';

/** The anchor of an event on the timeline. */
export function eventAnchor(id: string): string {
  return `event-${id}`;
}
