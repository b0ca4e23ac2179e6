import { canvasOf } from '../figures/screen/canvas';
import { optionOf } from '../figures/screen/option';
import type { Theme } from '../figures/screen/theme';
import { passportLine, passportParts } from './passport';
import { withTexts } from './png-texts';
import { type Exportable, sheetOf } from './sheet';
import type { Item } from '../domain/drawing';

/** Pixels a unit where nothing else is asked for. */
const RATIO = 2;
/** Pixels along a side that every browser draws. */
const LONGEST = 16_000;

/** Faces of the page, as its tokens name them. */
export interface Faces {
  readonly ui: string;
  readonly read: string;
}

/** Slanting strokes as a repeated tile, at the canvas's own pixels so that they stay sharp. */
function hatching(g: CanvasRenderingContext2D, color: string, back: boolean, ratio: number): CanvasPattern | string {
  const side = 6 * ratio;
  const tile = document.createElement('canvas');
  [tile.width, tile.height] = [side, side];
  const t = tile.getContext('2d');
  if (!t) return color;
  t.strokeStyle = color;
  t.lineWidth = 1.4 * ratio;
  t.beginPath();
  for (const by of [-side, 0, side]) {
    t.moveTo(by, back ? 0 : side);
    t.lineTo(by + side, back ? side : 0);
  }
  t.stroke();
  const pattern = g.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix([1 / ratio, 0, 0, 1 / ratio, 0, 0]));
  return pattern ?? color;
}

function outline(g: CanvasRenderingContext2D, item: Extract<Item, { kind: 'path' }>, ratio: number): void {
  const path = new Path2D(item.d);
  g.save();
  g.translate(item.x, item.y);
  g.globalAlpha = item.opacity ?? 1;
  g.setLineDash(item.dash ? [...item.dash] : []);
  const fill = item.hatch === undefined ? item.fill : hatching(g, item.hatch, item.back ?? false, ratio);
  if (fill !== undefined) {
    g.fillStyle = fill;
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- the fill of a canvas, not of a list
    g.fill(path);
  }
  if (item.stroke !== undefined) {
    g.strokeStyle = item.stroke;
    g.lineWidth = item.width ?? 1;
    g.stroke(path);
  }
  g.restore();
}

function paint(g: CanvasRenderingContext2D, item: Item, faces: Faces, ratio: number): void {
  g.setLineDash(item.kind === 'line' && item.dash ? [...item.dash] : []);
  switch (item.kind) {
    case 'text':
      g.font = `${item.letters.weight} ${item.letters.size}px ${faces[item.letters.face]}`;
      g.fillStyle = item.letters.color;
      g.textAlign = item.end ? 'right' : 'left';
      g.fillText(item.text, item.x, item.y);
      return;
    case 'rect':
      g.fillStyle = item.fill;
      g.fillRect(item.x, item.y, item.width, item.height);
      if (!item.stroke) return;
      g.strokeStyle = item.stroke;
      g.lineWidth = 1;
      g.strokeRect(item.x, item.y, item.width, item.height);
      return;
    case 'line':
      g.strokeStyle = item.color;
      g.lineWidth = item.width;
      g.beginPath();
      g.moveTo(item.x1, item.y1);
      g.lineTo(item.x2, item.y2);
      g.stroke();
      return;
    case 'path':
      outline(g, item, ratio);
      return;
    default:
      g.beginPath();
      g.arc(item.x, item.y, item.r, 0, 2 * Math.PI);
      g.fillStyle = item.fill;
      g.fill();
      if (!item.stroke) return;
      g.strokeStyle = item.stroke;
      g.lineWidth = 2;
      g.stroke();
  }
}

/** Every face the picture uses, loaded before the first letter is drawn: a canvas does not wait for fonts. */
async function loadFaces(faces: Faces): Promise<void> {
  const wanted = [`600 20px ${faces.read}`, `400 15px ${faces.read}`, `400 13px ${faces.ui}`, `600 13px ${faces.ui}`];
  await Promise.allSettled(wanted.map((font) => document.fonts.load(font, 'Thước đo ếữ')));
}

/** The figure as a PNG at 1 to 4 pixels a unit (2 where nothing is asked), on the surface colour, with its passport among its texts. Needs a page. */
export async function pngFile(input: Exportable, faces: Faces, asked = RATIO): Promise<Blob> {
  await loadFaces(faces);
  const sheet = sheetOf(input);
  const ratio = Math.min(asked, LONGEST / sheet.height, LONGEST / sheet.width);
  const theme: Theme = { ...input.theme, font: faces.ui };
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(sheet.width * ratio);
  canvas.height = Math.floor(sheet.height * ratio);
  const g = canvas.getContext('2d');
  if (!g) throw new Error('this browser gives no canvas to draw on');
  g.scale(ratio, ratio);
  g.fillStyle = theme.colors.surface;
  g.fillRect(0, 0, sheet.width, sheet.height);
  for (const item of sheet.items) paint(g, item, faces, ratio);
  if (sheet.plot) {
    const { x, y, width, height } = sheet.plot;
    g.drawImage(
      canvasOf(optionOf(input.figure, { width, height, theme, lang: input.lang, motion: 0 }), { width, height }, ratio),
      x,
      y,
      width,
      height,
    );
  }
  const drawn = await new Promise<Blob>((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))), 'image/png'),
  );
  const texts = { Title: input.figure.title, Description: passportParts(input).map(passportLine).join('\n') };
  return new Blob([withTexts(new Uint8Array(await drawn.arrayBuffer()), ratio, texts)], { type: 'image/png' });
}
