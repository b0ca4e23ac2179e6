import { Icon } from '../../ui/parts/icon';
import { useText } from '../../ui/parts/text';
import unseen from '../../ui/parts/unseen.module.css';

const MAC = /mac|iphone|ipad/i.test(navigator.platform);
/** Arrows are drawn: the fonts do not have them. */
const ARROWS = {
  ArrowLeft: ['left', 'commands.arrow_left'],
  ArrowRight: ['right', 'commands.arrow_right'],
  ArrowUp: ['up', 'commands.arrow_up'],
  ArrowDown: ['dn', 'commands.arrow_down'],
} as const;

const isArrow = (key: string): key is keyof typeof ARROWS => key in ARROWS;

/** A key as it stands on the keyboard: "Ctrl K", on a Mac "Cmd K". */
export function KeyCap({ keys }: { readonly keys: string }) {
  const { t } = useText();
  if (!isArrow(keys)) return <kbd>{keys.replace('Mod', MAC ? 'Cmd' : 'Ctrl').replaceAll('+', ' ')}</kbd>;
  const [icon, name] = ARROWS[keys];
  return (
    <kbd>
      <Icon name={icon} size={12} />
      <span className={unseen.unseen}>{t(name)}</span>
    </kbd>
  );
}
