import { useTargets } from '../../../ui/board/use-targets';
import { yardstickSlides } from '../../present/deck';
import { Handed, type PartProps } from './handed';

/** Every target of the year, a body for each ruler. */
export function Yardstick({ around, found }: PartProps) {
  const rows = useTargets(around.pack, around.asked);
  if (rows.length === 0 || rows.some((row) => !row.now || row.before === undefined)) return null;
  const slides = yardstickSlides(around, rows).flatMap((slide) => (slide.kind === 'yardstick' ? [slide] : []));
  return <Handed bodies={slides} found={found} />;
}
