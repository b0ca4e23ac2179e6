import type { PackView } from '../parts/session';
import type { ChangesPort, Compared } from './port';

/** What every part of the result is made from. */
export interface ResultProps {
  readonly port: ChangesPort;
  readonly compared: Extract<Compared, { readonly ok: true }>;
  readonly pack: PackView;
}
