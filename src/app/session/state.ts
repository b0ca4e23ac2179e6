import type { Keeping } from '../../ui/parts/keeping';
import type { Session } from '../../ui/parts/session';
import type { Opened } from './open';
import type { Sources } from './sources';

/** What the session tells its pages. */
export interface State extends Omit<Session, 'openFiles' | 'openSample' | 'enter' | 'forget'> {
  /** What is kept; null until somebody needed to know. */
  readonly keeping: Keeping | null;
}

/** Nothing is loaded. */
export const NONE = { status: 'empty', progress: null, warming: false, pack: null, asker: null, problems: [], desk: null } as const;

/** What is shown, as its files say it. */
export interface Shown {
  readonly opened: Opened;
  readonly sources: Sources;
  readonly at: string;
}
