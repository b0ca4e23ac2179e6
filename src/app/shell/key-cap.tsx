import { Icon } from '../../ui/parts/icon';
import type { IconName } from '../../ui/parts/icons';

const MAC = /mac|iphone|ipad/i.test(navigator.platform);
/** Arrows are drawn: the fonts do not have them. */
const ARROWS: Readonly<Record<string, IconName>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'dn' };

/** A key as it stands on the keyboard: "Ctrl K", on a Mac "Cmd K". */
export function KeyCap({ keys }: { readonly keys: string }) {
  const arrow = ARROWS[keys];
  return (
    <kbd {...(arrow ? { role: 'img', 'aria-label': keys } : {})}>
      {arrow ? <Icon name={arrow} size={12} /> : keys.replace('Mod', MAC ? 'Cmd' : 'Ctrl').replaceAll('+', ' ')}
    </kbd>
  );
}
