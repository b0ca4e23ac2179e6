import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { DeckTemplate } from '../../ui/deck/port';
import { useKeeper } from '../../ui/parts/keeping';
import { useText } from '../../ui/parts/text';
import { notify } from '../shell/notice';
import { templateDesk } from './template-desk';

/** The office's own template, joined to the page of decks. */
export function useTemplate(): DeckTemplate {
  const { t } = useText();
  const { keeping } = useKeeper();
  const mode = keeping?.mode ?? null;
  const state = useSyncExternalStore(templateDesk.subscribe, templateDesk.state);
  useEffect(() => void templateDesk.start(), []);
  return useMemo(
    (): DeckTemplate => ({
      state,
      choose: (file) => void templateDesk.choose(file, mode).then((taken) => taken && notify(t('deck.templateTaken', { name: file.name }))),
      drop: () => void templateDesk.drop().then(() => notify(t('deck.templateDropped'))),
      dismiss: templateDesk.dismiss,
    }),
    [state, mode, t],
  );
}
