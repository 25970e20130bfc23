/** A line, dot or text of the picture that the live chart paints as it was, over or under its figures. */
interface FramePart {
  isOver: boolean;
  draw: (context: CanvasRenderingContext2D) => void;
}

/** What the live chart takes over from the picture in the page. Lengths are in CSS pixels. */
export interface PictureFrame {
  width: number;
  height: number;
  /** CSS pixels for a unit of the picture. */
  scale: number;
  plot: { x: number; y: number; width: number; height: number };
  /** Middle of each row, from the top of the plot. */
  rowMiddles: number[];
  /** Colours of the series, in order. */
  colours: string[];
  font: string;
  parts: FramePart[];
}

/** Lines and texts around the figures, and what is drawn over them: signs, the line under bars, bars of another colour. */
const AROUND = 'svg > path, .signs path, .rest rect, text';
/** Marks that Chart.js has no shape for: dots and arrows beside bars; with estimates over time, every mark. */
const MARKS = { rows: '.data path, .data circle', dots: '.data path, .data rect, .data circle' };

/** The one of an island's pictures that is shown now. */
export function shownPicture(island: HTMLElement): SVGSVGElement | undefined {
  return [...island.querySelectorAll('svg')].find((svg) => svg.getBoundingClientRect().width > 0);
}

/** Reads place, plot, colours, lines and texts out of a picture, so that the live chart cannot differ from it. */
export function readFrame(svg: SVGSVGElement, copied?: keyof typeof MARKS): PictureFrame {
  const { width, height } = svg.getBoundingClientRect();
  const scale = width / svg.viewBox.baseVal.width;
  const [x = 0, y = 0, across = 0, down = 0] = lengths(svg.dataset.plot, scale);
  return {
    width,
    height,
    scale,
    plot: { x, y, width: across, height: down },
    rowMiddles: lengths(svg.dataset.rows, scale),
    colours: [...svg.querySelectorAll('.data > g')].map((group) => getComputedStyle(group).color),
    font: getComputedStyle(svg).fontFamily,
    parts: [...svg.querySelectorAll<SVGGraphicsElement>(copied ? `${AROUND}, ${MARKS[copied]}` : AROUND)].map(
      (element) => framePart(element, scale),
    ),
  };
}

/** Paints what lies over the figures, or everything else of a frame. */
export function paintFrame(context: CanvasRenderingContext2D, { parts, scale }: PictureFrame, over: boolean): void {
  context.save();
  context.scale(scale, scale);
  context.lineJoin = 'round';
  for (const part of parts) if (part.isOver === over) part.draw(context);
  context.restore();
}

function lengths(list = '', scale: number): number[] {
  return list
    .split(' ')
    .filter(Boolean)
    .map((length) => Number(length) * scale);
}

function framePart(element: SVGGraphicsElement, scale: number): FramePart {
  const style = getComputedStyle(element);
  return element instanceof SVGTextElement ? textPart(element, style) : shapePart(element, style, scale);
}

function shapePart(
  element: SVGGraphicsElement,
  {
    fill,
    stroke,
    strokeWidth,
    strokeDasharray,
    strokeLinecap,
    color,
    shapeRendering,
    vectorEffect,
  }: CSSStyleDeclaration,
  scale: number,
): FramePart {
  const line = parseFloat(strokeWidth) / (vectorEffect === 'non-scaling-stroke' ? scale : 1);
  const shape = shapeOf(element, shapeRendering.toLowerCase() === 'crispedges' ? snapping(scale, line) : undefined);
  const dashes = strokeDasharray === 'none' ? [] : strokeDasharray.split(/[ ,]+/).map(parseFloat);
  const [inside, outline] = [paintOf(fill, color), paintOf(stroke, color)];
  const draw = (context: CanvasRenderingContext2D) => {
    context.setLineDash(dashes);
    Object.assign(context, { lineWidth: line, lineCap: strokeLinecap, fillStyle: inside, strokeStyle: outline });
    if (inside !== 'none') context.fill(shape);
    if (outline !== 'none') context.stroke(shape);
  };
  return { isOver: element.matches('.signs *, .rest *, .data ~ path'), draw };
}

/** Moves a coordinate so that a level or upright line of this width fills whole pixels of the screen. */
function snapping(scale: number, line: number): (place: number) => number {
  const pixels = scale * window.devicePixelRatio;
  const half = Math.round(line * pixels) % 2 === 1 ? 0.5 : 0;
  return (place) => (Math.floor(place * pixels) + half) / pixels;
}

function shapeOf(element: SVGGraphicsElement, snap?: (place: number) => number): Path2D {
  const d = element.getAttribute('d') ?? '';
  const path = new Path2D(snap ? d.replaceAll(/-?\d+(?:\.\d+)?/g, (place) => String(snap(Number(place)))) : d);
  if (element instanceof SVGCircleElement) {
    const { cx, cy, r } = element;
    path.arc(cx.baseVal.value, cy.baseVal.value, r.baseVal.value, 0, 2 * Math.PI);
  }
  if (element instanceof SVGRectElement) {
    const { x, y, width, height, rx } = element;
    path.roundRect(x.baseVal.value, y.baseVal.value, width.baseVal.value, height.baseVal.value, rx.baseVal.value);
  }
  return path;
}

function textPart(element: SVGTextElement, style: CSSStyleDeclaration): FramePart {
  const { fill, stroke, fontWeight, fontSize, fontFamily, textAnchor } = style;
  const lineWidth = parseFloat(style.strokeWidth);
  const [x, y, text] = [Number(element.getAttribute('x')), Number(element.getAttribute('y')), element.textContent];
  const textAlign = textAnchor === 'middle' ? 'center' : textAnchor === 'end' ? 'right' : 'left';
  const draw = (context: CanvasRenderingContext2D) => {
    context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    Object.assign(context, { textAlign, lineWidth, fillStyle: fill, strokeStyle: stroke });
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  };
  return { isOver: true, draw };
}

/** Some browsers report `currentcolor` as it is written. */
function paintOf(paint: string, color: string): string {
  return paint.toLowerCase() === 'currentcolor' ? color : paint;
}
