import { LAYOUTS } from './master';
import { COVER, PAGE, TALL, UNIT, WIDE } from './names';
import type { Stage, StageLayout } from './stage';

/** The product's own. */
export const PRODUCT_STAGE: Stage = {
  layouts: {
    cover: { path: LAYOUTS.cover, places: COVER as StageLayout['places'] },
    page: { path: LAYOUTS.page, places: PAGE as StageLayout['places'] },
  },
  wide: WIDE * UNIT,
  tall: TALL * UNIT,
  fixed: false,
};
