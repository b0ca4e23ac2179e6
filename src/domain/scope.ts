import type { Currency } from './question';

/** Which pack the screens show: the sample, the files loaded in this tab, or none yet (`new`: the first-run page). */
export type PackChoice = 'sample' | 'own' | 'new';

/** What is asked, as it stands in the address. An absent key means the default; every value has been checked for form only. */
export interface Scope {
  readonly pack: PackChoice;
  /** Period id of the `periods` table. */
  readonly p?: string | undefined;
  /** A free span of days (ISO), instead of `p`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** What it is compared with, as `readComparing` reads it. */
  readonly cmp: string;
  readonly u?: string | undefined;
  readonly pt?: string | undefined;
  readonly view: 'was' | 'now';
  readonly cur: Currency;
  readonly asof?: string | undefined;
  readonly lang?: 'vi' | 'en' | 'x' | undefined;
}
