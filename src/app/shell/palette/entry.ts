import type { IconName } from '../../../ui/parts/icons';
import type { Entry } from './search';

/** What picking does, in the words of the foot: "Enter mở trang chỉ số". */
export type Does = 'open' | 'filter' | 'go' | 'show' | 'set' | 'run';

export interface Act {
  readonly icon: IconName;
  /** At the end of the row: abbreviation, id, page. */
  readonly note?: string | undefined;
  /** Its key, where it has one. */
  readonly keys?: readonly string[] | undefined;
  readonly does: Does;
  /** `beside`: what the second half of a pair narrows it to. */
  readonly run: (beside?: Narrow) => void;
  readonly narrow?: Narrow;
}

/** One unit or one partner, as the address names it. */
export type Narrow = { readonly u: string } | { readonly pt: string };

export type Pick = Entry<Act>;
