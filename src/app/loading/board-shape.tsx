import figures from '../../ui/board/figures/figures.module.css';
import { FigureWaiting } from '../../ui/board/figures/waiting';
import tiles from '../../ui/board/targets.module.css';
import { TileWaiting } from '../../ui/board/tile-waiting';
import { useText } from '../../ui/parts/text';

/** The true layout of the board, empty. */
export function BoardShape() {
  const { t } = useText();
  return (
    <>
      <div className={tiles.tiles}>
        {Array.from({ length: 6 }, (_, i) => (
          <TileWaiting key={i} name={'\u00a0'} />
        ))}
      </div>
      <div className={figures.figures}>
        {[t('board.yardstick'), t('board.aid')].map((figure) => (
          <FigureWaiting key={figure} name={figure} />
        ))}
      </div>
    </>
  );
}
