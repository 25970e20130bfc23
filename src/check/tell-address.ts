import type { MiddlewareHandler } from 'astro';
import { making } from './our-fault.ts';

/** Astro calls this before it makes a page or a file, in the bundle that makes them. */
export const onRequest: MiddlewareHandler = ({ url }, next) => {
  making(url.pathname);
  return next();
};
