import type { FigureFile, FigurePicture } from './figure-file';
import { type Faces, pngFile } from './png';
import { type Exportable, sheetOf } from './sheet';
import { svgFile } from './svg';

/** What Office has no chart for, as a picture without the words that stand around it anyway: PNG, and SVG for who can. Needs a page. */
async function pictureOf(input: Exportable, faces: Faces): Promise<FigurePicture> {
  const bare = { ...input, bare: true };
  const { figure } = input;
  const { width, height } = sheetOf(bare);
  const png = new Uint8Array(await (await pngFile(bare, faces)).arrayBuffer());
  return { png, svg: svgFile(bare), width, height, label: [figure.title, figure.measure, figure.sentence].filter(Boolean).join('. ') };
}

/** The figure as files for people need it where it is drawn as no chart can: with its picture. */
export const pictured = async (input: Exportable, faces: Faces): Promise<FigureFile> => ({
  ...input,
  picture: await pictureOf(input, faces),
});
