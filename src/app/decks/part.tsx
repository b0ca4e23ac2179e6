import { useCallback, useMemo } from 'react';
import type { Asked } from '../../domain/asked';
import type { Body } from '../../domain/deck';
import type { Scope } from '../../domain/scope';
import { notify } from '../shell/notice';
import { useText } from '../../ui/parts/text';
import { Asking } from './asking';
import type { Around } from '../../ui/parts/passport-of';
import { originOf } from './freeze';

interface Props {
  readonly part: 'yardstick' | 'contribution';
  readonly asked: Asked;
  readonly scope: Scope;
  readonly lang: 'vi' | 'en';
  readonly onBodies: (bodies: readonly Body[], around: Around) => void;
  readonly onNone: () => void;
}

/** Works out what a page shows beside its figures, to be added to a deck. */
export function AddedPart({ part, asked, scope, lang, onBodies, onNone }: Props) {
  const { t } = useText();
  const origin = useMemo(
    () => originOf(part === 'contribution' ? '/contribution' : '/', part, undefined, asked, scope),
    [part, asked, scope],
  );
  const onDone = useCallback<Parameters<typeof Asking>[0]['onDone']>(
    (result) => {
      if (result.ok) return onBodies(result.bodies, result.around);
      onNone();
      notify(t('deck.notAdded'));
    },
    [onBodies, onNone, t],
  );
  return <Asking origin={origin} lang={lang} onDone={onDone} />;
}
