/** Ends of names that belong to nobody, for examples and tests (RFC 2606, RFC 6761), and those of networks at home (RFC 6762, RFC 8375). */
const OF_NOBODY = /(?:^|\.)(?:example|test|invalid|localhost|local|internal|home\.arpa|example\.(?:com|net|org))$/;

/** Whether a host, such as that of a site or of a letter, is one that nobody can reach by its name. */
export function reachesNobody(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  const isNumber = /^\[.*\]$|^[\d.]+$/.test(name);
  return isNumber || !name.includes('.') || OF_NOBODY.test(name);
}
