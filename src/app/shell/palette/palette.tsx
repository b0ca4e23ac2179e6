import '../../../i18n/late/commands';
import { type ChangeEvent, type KeyboardEvent, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { Button, Dialog } from 'react-aria-components';
import { Icon } from '../../../ui/parts/icon';
import type { PackView } from '../../../ui/parts/session';
import { useText } from '../../../ui/parts/text';
import { KeyCap } from '../key-cap';
import type { Act } from './entry';
import { Options } from './options';
import { Overlay } from '../../../ui/parts/overlay';
import styles from './palette.module.css';
import { keepPick, recentPicks } from './recent';
import { type Found, search } from './search';
import { useCode } from './use-code';
import { useIndex } from './use-index';

/** Where a key leads from place `at` of the list; `starts` are the first places of the groups. */
export function moved(key: string, back: boolean, at: number, size: number, starts: readonly number[]): number | null {
  if (size === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % size;
  if (key === 'ArrowUp') return (at - 1 + size) % size;
  if (key === 'PageDown' || (key === 'Tab' && !back)) return starts.find((s) => s > at) ?? (key === 'Tab' ? 0 : size - 1);
  if (key === 'PageUp' || key === 'Tab') return starts.findLast((s) => s < at) ?? (key === 'Tab' ? (starts.at(-1) ?? 0) : 0);
  return null;
}

/** One field over everything: indicators, units, partners, pages, periods, and what can be done here. */
export function Palette({ pack, onClose }: { readonly pack: PackView; readonly onClose: () => void }) {
  const { t } = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const index = useIndex(pack);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [recent] = useState(recentPicks);
  const asked = useDeferredValue(typed);
  const { code, found: coded, unknown } = useCode(asked, pack);
  const groups = useMemo((): ReturnType<typeof search<Act>> => {
    const found = search(index, asked, recent);
    return coded.length > 0 ? [['codes', coded], ...found] : found;
  }, [index, asked, recent, coded]);
  const flat = useMemo(() => groups.flatMap(([, found]) => found), [groups]);
  const place = Math.min(at, Math.max(0, flat.length - 1));
  const active = flat[place];

  const pick = (found: Found<Act>) => {
    if (found.group !== 'codes') keepPick(found.id);
    onClose();
    // The dialog gives the focus back as it closes; what is run may take it elsewhere after that.
    setTimeout(() => found.entry.act.run(found.beside?.act.narrow));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      // What was typed a moment ago counts, not what is still drawn.
      const first = asked === typed ? active : search(index, typed, recent)[0]?.[1][0];
      if (first) pick(first);
      return;
    }
    const starts = groups.map((_, i) => groups.slice(0, i).reduce((sum, [, found]) => sum + found.length, 0));
    const next = moved(event.key, event.shiftKey, place, flat.length, starts);
    if (next === null) return;
    event.preventDefault();
    // Tab goes from group to group here; the dialog would take it to its next button.
    event.stopPropagation();
    setAt(next);
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    setTyped(event.target.value);
    setAt(0);
  };
  return (
    <Overlay where="top" onClose={onClose}>
      <Dialog className={styles.dialog ?? ''} aria-label={t('commands.palette')}>
        <div className={styles.field}>
          <Icon name="find" size={18} />
          <input
            ref={field}
            type="text"
            role="combobox"
            aria-label={t('commands.palette')}
            aria-expanded={flat.length > 0}
            aria-controls={`${id}list`}
            aria-autocomplete="list"
            aria-activedescendant={active ? `${id}${place}` : undefined}
            aria-describedby={`${id}foot`}
            placeholder={t('commands.placeholder')}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is opened to type in
            autoFocus
            value={typed}
            onChange={onChange}
            onKeyDown={onKeyDown}
          />
          <Button slot="close" className={styles.close ?? ''} aria-label={t('common.close')}>
            <kbd>Esc</kbd>
          </Button>
        </div>
        <Options id={id} groups={groups} active={place} onPick={pick} onPoint={setAt} />
        <p className={styles.none} role="status">
          {code !== null && unknown
            ? t('commands.codeUnknown', { code })
            : flat.length === 0 && code === null && t('commands.nothing', { typed: typed.trim() })}
        </p>
        <footer className={styles.foot}>
          <span>{t('commands.hint')}</span>
          <span>
            <KeyCap keys="ArrowUp" /> <KeyCap keys="ArrowDown" /> {t('commands.choose')}
          </span>
          {active && (
            <span id={`${id}foot`}>
              <kbd>Enter</kbd> {t(`commands.does_${active.beside ? 'open' : active.entry.act.does}`)}
            </span>
          )}
        </footer>
      </Dialog>
    </Overlay>
  );
}
