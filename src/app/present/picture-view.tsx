import type { Picture } from '../../domain/slide';
import { ContributionView } from './contribution-view';
import { DrawingView } from './drawing-view';
import { FigureView } from './figure-view';
import { YardstickView } from './yardstick-view';

/** The numbers of a slide, drawn for the room. `units`: width of its place, in units of the slide. */
export function PictureView({ picture, units }: { readonly picture: Picture; readonly units?: number | undefined }) {
  switch (picture.kind) {
    case 'yardstick':
      return <YardstickView slide={picture} />;
    case 'figure':
      if (picture.drawing) return <DrawingView drawing={picture.drawing} figure={picture.figure} />;
      return <FigureView figure={picture.figure} rows={picture.rows} units={units} />;
    case 'contribution':
      return <ContributionView slide={picture} />;
  }
}
