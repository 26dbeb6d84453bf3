/** Pixels of a drawing, without what reaches beyond its scene. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** The presentation of SVG that a picture of it has to carry along: images know no stylesheet. */
const PRESENTATION = `fill fill-opacity stroke stroke-width stroke-opacity stroke-dasharray
  stroke-linecap stroke-linejoin opacity display stop-color stop-opacity`.split(/\s+/);

/** What the browser makes of an SVG, in as many pixels as its screen has. */
export async function pictureOfSvg(svg: SVGSVGElement): Promise<Picture> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [...svg.querySelectorAll('*')];
  for (const [i, node] of [...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const original = originals[i];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const name of PRESENTATION) node.style.setProperty(name, style.getPropertyValue(name));
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const text = new XMLSerializer().serializeToString(copy);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  await image.decode();
  const { width, height } = svg.getBoundingClientRect();
  return picture(width, height, (context, across, down) =>
    context.drawImage(image, 0, 0, across, down),
  );
}

/** What is on a canvas that reaches as far beyond its scene on all sides. */
export function pictureOfCanvas(canvas: HTMLCanvasElement, width: number, height: number): Picture {
  const beyond = (canvas.getBoundingClientRect().width - width) / 2;
  return picture(width, height, (context) =>
    context.drawImage(canvas, -beyond * devicePixelRatio, -beyond * devicePixelRatio),
  );
}

function picture(
  width: number,
  height: number,
  draw: (context: CanvasRenderingContext2D, across: number, down: number) => void,
): Picture {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws on no canvas');
  draw(context, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
