/** A comment, or the first tag of an element. Values of attributes stand in quotation marks, as Astro writes them. */
const PART = /<!--[^]*?-->|<(?<name>[a-z][^\s/>]*)(?:[^"'>]|"[^"]*"|'[^']*')*>/gi;

/** Elements whose text is no markup: what looks like a tag there is none. */
const RAW = /^(?:script|style|textarea|title)$/i;

/** A page with every first tag of an element as `change` makes it, and all else as it is. */
export function changeTags(html: string, change: (tag: string) => string): string {
  const parts = new RegExp(PART);
  let [written, at] = ['', 0];
  for (let part = parts.exec(html); part; part = parts.exec(html)) {
    const name = part.groups?.name;
    if (name === undefined) continue;
    written += html.slice(at, part.index) + change(part[0]);
    at = parts.lastIndex;
    if (RAW.test(name)) parts.lastIndex = afterText(html, at, name);
  }
  return written + html.slice(at);
}

function afterText(html: string, from: number, name: string): number {
  const end = html.slice(from).search(new RegExp(`</${name}`, 'i'));
  return end < 0 ? html.length : from + end;
}
