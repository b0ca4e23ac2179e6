import { useCallback, useMemo } from 'react';
import type { Asked } from '../../domain/asked';
import type { Body, Origin } from '../../domain/deck';
import type { Scope } from '../../domain/scope';
import { notify } from '../shell/notice';
import type { DeckPart } from '../../ui/parts/decks';
import { useText } from '../../ui/parts/text';
import { Asking } from './asking';
import type { Around } from '../../ui/parts/passport-of';
import { originOf } from './freeze';

/** The page that a part stands on. */
function pathOf(part: DeckPart): string {
  if (part === 'contribution' || part === 'flow') return '/contribution';
  if (part === 'report' || part === 'report-all') return '/report';
  return part === 'returns' ? '/quality' : '/';
}

interface Props {
  readonly part: DeckPart;
  readonly by: string | undefined;
  readonly asked: Asked;
  readonly scope: Scope;
  readonly lang: 'vi' | 'en';
  readonly onBodies: (bodies: readonly Body[], around: Around, origin: Origin) => void;
  readonly onNone: () => void;
}

/** Works out what a page shows beside its figures, to be added to a deck. */
export function AddedPart({ part, by, asked, scope, lang, onBodies, onNone }: Props) {
  const { t } = useText();
  const origin = useMemo(() => originOf(pathOf(part), part, by, asked, scope), [part, by, asked, scope]);
  const onDone = useCallback<Parameters<typeof Asking>[0]['onDone']>(
    (result) => {
      if (result.ok) return onBodies(result.bodies, result.around, origin);
      onNone();
      notify(t('deck.notAdded'));
    },
    [onBodies, onNone, origin, t],
  );
  return <Asking origin={origin} lang={lang} onDone={onDone} />;
}
