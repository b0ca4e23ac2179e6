import button from './button.module.css';
import { useDecks } from './decks';
import { Icon } from './icon';
import { useText } from './text';

interface Props {
  /** What is added. */
  readonly name: string;
  readonly onAdd: () => void;
  readonly className?: string | undefined;
  /** There is nothing to add yet. */
  readonly disabled?: boolean;
}

/** The small button beside what can stand on a slide; nothing where there are no decks. */
export function AddToDeck({ name, onAdd, className, disabled = false }: Props) {
  const { t } = useText();
  const label = `${t('figures.addToDeck')}: ${name}`;
  if (!useDecks()) return null;
  return (
    <button
      type="button"
      className={[button.icon, className].filter(Boolean).join(' ')}
      aria-label={label}
      title={`${label} (A)`}
      disabled={disabled}
      onClick={onAdd}
    >
      <Icon name="play" size={14} />
    </button>
  );
}
