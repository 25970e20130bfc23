/** What is seen of a page at a width, in CSS pixels: how wide its window is, and by how much the page is wider. */
export interface InFrame {
  width: number;
  inner: number;
  over: number;
}

/**
 * Runs in the page: looks at another page of the site in a frame as wide as asked for, at one width after the other. A frame
 * takes less time than a window, which is painted, and no engine is too wide for a narrow one.
 */
export async function lookInFrame(address: string, widths: readonly number[]): Promise<InFrame[]> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, {
    border: 'none',
    visibility: 'hidden',
    width: `${String(widths[0])}px`,
    height: '800px',
  });
  frame.src = address;
  const loaded = new Promise((done) => (frame.onload = done));
  document.body.replaceChildren(frame);
  await loaded;
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) throw new Error(`The frame of ${address} cannot be looked into.`);
  return widths.map((width) => {
    frame.style.width = `${String(width)}px`;
    const { scrollWidth } = page.documentElement;
    return { width, inner: view.innerWidth, over: scrollWidth - view.innerWidth };
  });
}
