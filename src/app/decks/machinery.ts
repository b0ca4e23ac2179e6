import '../../i18n/late/deck';
import '../../i18n/late/present';
import { addFrozen, codeOf, frozenOf, frozenPart } from './adding';
import { deckDesk } from './desk';

/** Everything that adding to a deck needs, in one chunk that comes when it is first asked for. */
export const machinery = { desk: deckDesk, addFrozen, codeOf, frozenOf, frozenPart } as const;
