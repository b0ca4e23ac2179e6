import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useAsked } from '../../../ui/parts/asked';
import { copyText } from '../../../ui/parts/clipboard';
import { useShelf } from '../../../ui/parts/figure/shelf';
import { useScope } from '../../../ui/parts/scope';
import type { PackView } from '../../../ui/parts/session';
import { useText } from '../../../ui/parts/text';
import { useTheme } from '../../../ui/parts/theme';
import { notify } from '../notice';
import { useCommands } from '../use-commands';
import { deedsOf } from './deeds';
import type { Act } from './entry';
import { type Index, indexOf } from './search';
import { goTogether, thingsOf } from './things';

/** Everything the palette can find on this page, folded once. */
export function useIndex(pack: PackView): Index<Act> {
  const words = useText();
  const navigate = useNavigate();
  const { setScope } = useScope();
  const { choose } = useTheme();
  const commands = useCommands();
  const figures = useShelf();
  const asked = useAsked();
  // The palette takes the focus once it is drawn: where it was before is read now.
  const [before] = useState(() => document.activeElement);
  return useMemo(() => {
    const going = {
      indicator: (id: string, beside: object = {}) =>
        void navigate({ to: '/indicators/$id', params: { id }, search: (s) => ({ ...s, by: undefined, g: undefined, ...beside }) }),
      narrow: (to: object) => setScope(to),
    };
    const doing = {
      commands,
      setScope,
      chooseTheme: choose,
      figures,
      current: figures.find((f) => f.element.contains(before)) ?? figures[0],
      copyAddress: () => void copyText(location.href).then((done) => notify(words.t(done ? 'commands.copied' : 'commands.notCopied'))),
      loadFiles: () => void navigate({ to: '/', search: { pack: 'new' } }),
    };
    const things = thingsOf(pack, asked?.asOf ?? pack.asOf, words, going);
    const deeds = asked ? deedsOf(pack, asked, doing, words) : [];
    return indexOf([...things, ...deeds], goTogether(pack));
  }, [pack, words, navigate, setScope, choose, commands, figures, asked, before]);
}
